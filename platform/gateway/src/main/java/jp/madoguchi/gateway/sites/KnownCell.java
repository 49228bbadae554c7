package jp.madoguchi.gateway.sites;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one cell has told: its host list and its tenants' now-pages. Written to disk as it
 * stands.
 */
record KnownCell(List<HostEntry> hosts, Map<String, JsonNode> nowPages) {

	static final KnownCell NOTHING = new KnownCell(List.of(), Map.of());

	Stream<Site> sites(String cell) {
		return this.hosts.stream()
			.map((entry) -> entry.in(cell, phoneOnNowPage(entry.tenant())))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull);
	}

	private @Nullable String phoneOnNowPage(@Nullable String tenant) {
		JsonNode page = (tenant != null) ? this.nowPages.get(tenant) : null;
		return (page != null) ? page.path("phone").path("number").asString(null) : null;
	}

	KnownCell withHosts(List<HostEntry> heard) {
		Map<String, JsonNode> kept = new TreeMap<>(this.nowPages);
		kept.keySet().retainAll(heard.stream().map(HostEntry::tenant).filter(Objects::nonNull).toList());
		// In one order, as two replicas may list the same hosts differently and every
		// change is written to disk.
		List<HostEntry> sorted = heard.stream()
			.sorted(Comparator.comparing(HostEntry::host, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
		return new KnownCell(sorted, kept);
	}

	KnownCell withNowPage(String tenant, JsonNode page) {
		Map<String, JsonNode> pages = new HashMap<>(this.nowPages);
		pages.put(tenant, page);
		return new KnownCell(this.hosts, new TreeMap<>(pages));
	}

}
