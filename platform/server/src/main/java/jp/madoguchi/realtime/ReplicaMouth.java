package jp.madoguchi.realtime;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the other replicas, by PostgreSQL's NOTIFY, apart from any writing transaction.
 * What can't be told is dropped: they find it by looking.
 */
@Component
class ReplicaMouth implements SmartLifecycle {

	static final String CHANNEL = "madoguchi_hints";

	private static final Logger log = LoggerFactory.getLogger(ReplicaMouth.class);

	/** At most this often, so that many messages cost few notifications. */
	private static final long PAUSE_MILLIS = 10;

	/** A notification carries less than 8,000 bytes, a line here less than 125. */
	private static final int LINES = 60;

	/**
	 * Nothing is lost with a notification, so no one waits for the disk. The setting
	 * lasts as long as the statement's own transaction.
	 */
	private static final String NOTIFY = "select set_config('synchronous_commit', 'off', true), pg_notify('" + CHANNEL
			+ "', ?)";

	private final String replica = UUID.randomUUID().toString();

	private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(10_000);

	private final JdbcClient catalogue;

	private volatile @Nullable Thread speaker;

	ReplicaMouth(@Qualifier("catalogueJdbc") JdbcClient catalogue) {
		this.catalogue = catalogue;
	}

	/** The name under which this replica speaks, the first line of what it says. */
	String replica() {
		return this.replica;
	}

	void tell(String line) {
		if (!this.waiting.offer(line)) {
			log.debug("Too many hints wait for the other replicas");
		}
	}

	@Override
	public void start() {
		this.speaker = Thread.ofVirtual().name("replica-mouth").start(this::speak);
	}

	@Override
	public void stop() {
		Thread speaking = this.speaker;
		this.speaker = null;
		if (speaking != null) {
			speaking.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.speaker != null;
	}

	private void speak() {
		try {
			while (true) {
				List<String> lines = new ArrayList<>(LINES + 1);
				lines.add(this.replica);
				lines.add(this.waiting.take());
				this.waiting.drainTo(lines, LINES - 1);
				say(String.join("\n", lines));
				Thread.sleep(PAUSE_MILLIS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void say(String text) {
		try {
			this.catalogue.sql(NOTIFY).param(text).query((row, n) -> true).list();
		}
		catch (DataAccessException ex) {
			log.warn("The other replicas can't be told: {}", ex.getClass().getName());
		}
	}

}
