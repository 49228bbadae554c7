package jp.madoguchi.gateway.cells;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.sites.Sites;

/**
 * Asks every replica for the host list again and again, which also tells which replica is
 * alive, and each cell for the now-pages of its tenants.
 */
@Component
class CellPoller {

	private static final Logger log = LoggerFactory.getLogger(CellPoller.class);

	private final Cells cells;

	private final Sites sites;

	private final ReplicaClient client;

	private final NowPages nowPages;

	private final PollProperties poll;

	private final ScheduledExecutorService schedule;

	CellPoller(Cells cells, Sites sites, ReplicaClient client, NowPages nowPages, PollProperties poll) {
		this.cells = cells;
		this.sites = sites;
		this.client = client;
		this.nowPages = nowPages;
		this.poll = poll;
		int tasks = cells.all().stream().mapToInt((cell) -> cell.replicas().size() + 1).sum();
		this.schedule = Executors.newScheduledThreadPool(tasks, Thread.ofVirtual().name("poll-", 0).factory());
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		for (Cell cell : this.cells.all()) {
			cell.replicas().forEach((replica) -> repeat(() -> askHosts(cell, replica)));
			repeat(() -> this.nowPages.refresh(cell));
		}
	}

	@PreDestroy
	void stop() {
		this.schedule.shutdownNow();
	}

	private void repeat(Question question) {
		// Ends with the schedule; a failure is dealt with inside.
		ScheduledFuture<?> _ = this.schedule.scheduleWithFixedDelay(() -> {
			try {
				question.ask();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			catch (RuntimeException ex) {
				// One bad answer must not end the polling.
				log.error("Polling failed with {}", ex.getClass().getName());
			}
		}, 0, this.poll.hosts().toMillis(), TimeUnit.MILLISECONDS);
	}

	private void askHosts(Cell cell, Replica replica) throws InterruptedException {
		try {
			HostList list = this.client.ask(replica, "/internal/hosts", HostList.class);
			replica.answered();
			this.sites.learnHosts(cell.name(), list.hosts());
		}
		catch (IOException ex) {
			replica.failed();
		}
	}

	private interface Question {

		void ask() throws InterruptedException;

	}

}
