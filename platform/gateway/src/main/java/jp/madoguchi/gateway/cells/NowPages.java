package jp.madoguchi.gateway.cells;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.sites.Sites;

/**
 * Fetches each tenant's now-page data as soon as the tenant is known, and again from time
 * to time.
 */
@Component
class NowPages {

	private static final Logger log = LoggerFactory.getLogger(NowPages.class);

	private final Sites sites;

	private final ReplicaClient client;

	private final Duration pause;

	private final Map<String, Long> fetchedAt = new ConcurrentHashMap<>();

	NowPages(Sites sites, ReplicaClient client, PollProperties poll) {
		this.sites = sites;
		this.client = client;
		this.pause = poll.nowPages();
	}

	void refresh(Cell cell) throws InterruptedException {
		for (String tenant : this.sites.activeTenants(cell.name())) {
			Long last = this.fetchedAt.get(tenant);
			if (last == null || System.nanoTime() - last >= this.pause.toNanos()) {
				fetch(cell, tenant);
			}
		}
	}

	private void fetch(Cell cell, String tenant) throws InterruptedException {
		try {
			Replica replica = cell.inTurn().getFirst();
			JsonNode page = this.client.ask(replica, "/internal/tenants/" + tenant + "/now-page", JsonNode.class);
			this.fetchedAt.put(tenant, System.nanoTime());
			this.sites.learnNowPage(cell.name(), tenant, page);
		}
		catch (IOException ex) {
			log.debug("No now-page of {} for the moment", tenant);
		}
	}

}
