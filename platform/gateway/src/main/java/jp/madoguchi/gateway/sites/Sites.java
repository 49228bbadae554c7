package jp.madoguchi.gateway.sites;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.GatewayProperties;

/**
 * Every host name known at present. Nothing expires: during an outage the last good
 * answer is better than none.
 */
@Component
public class Sites {

	private final SitesFolder folder;

	private final Map<String, KnownCell> cells = new LinkedHashMap<>();

	private volatile boolean heard;

	private volatile Map<String, Site> byHost = Map.of();

	private volatile Map<String, JsonNode> nowPages = Map.of();

	Sites(GatewayProperties properties, SitesFolder folder) {
		this.folder = folder;
		properties.cells().keySet().forEach((cell) -> this.cells.put(cell, folder.load(cell)));
		this.heard = this.cells.values().stream().anyMatch((known) -> !known.hosts().isEmpty());
		publish();
	}

	/** Whether any cell was ever heard: without that no host can be called unknown. */
	public boolean heard() {
		return this.heard;
	}

	/** The site at a host name given in lower case and without a port. */
	public Optional<Site> at(String host) {
		return Optional.ofNullable(this.byHost.get(host));
	}

	/** The now-page data of a tenant as its server last gave it. */
	public Optional<JsonNode> nowPage(String tenant) {
		return Optional.ofNullable(this.nowPages.get(tenant));
	}

	/** Tenants of a cell that are served at present. */
	public List<String> activeTenants(String cell) {
		return this.byHost.values()
			.stream()
			.filter((site) -> site.cell().equals(cell) && site.state() == Site.State.ACTIVE)
			.map(Site::tenant)
			.distinct()
			.toList();
	}

	/** Takes over a cell's host list. */
	public void learnHosts(String cell, List<HostEntry> hosts) {
		learn(cell, (known) -> known.withHosts(List.copyOf(hosts)));
		this.heard = true;
	}

	/** Takes over a tenant's now-page data. */
	public void learnNowPage(String cell, String tenant, JsonNode page) {
		learn(cell, (known) -> known.withNowPage(tenant, page));
	}

	private synchronized void learn(String cell, UnaryOperator<KnownCell> change) {
		KnownCell before = this.cells.getOrDefault(cell, KnownCell.NOTHING);
		KnownCell after = change.apply(before);
		if (!after.equals(before)) {
			this.cells.put(cell, after);
			publish();
			this.folder.save(cell, after);
		}
	}

	private void publish() {
		Map<String, Site> sites = new HashMap<>();
		Map<String, JsonNode> pages = new HashMap<>();
		List<String> names = new ArrayList<>(this.cells.keySet());
		// Should two cells name the same host, the one configured first keeps it.
		for (String cell : names.reversed()) {
			KnownCell known = this.cells.getOrDefault(cell, KnownCell.NOTHING);
			known.sites(cell).forEach((site) -> sites.put(site.host(), site));
			pages.putAll(known.nowPages());
		}
		this.byHost = Map.copyOf(sites);
		this.nowPages = Map.copyOf(pages);
	}

}
