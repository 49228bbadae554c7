package jp.madoguchi.realtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what other replicas tell, on a connection of its own. While that is cut, the
 * sweep finds what was missed.
 */
@Component
class ReplicaEar implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ReplicaEar.class);

	private static final int PATIENCE_MILLIS = 500;

	private static final int PAUSE_MILLIS = 1_000;

	private static final int START_SECONDS = 5;

	private final DataSource catalogue;

	private final Listeners listeners;

	private final ReplicaMouth own;

	private volatile @Nullable Thread thread;

	ReplicaEar(@Qualifier("cataloguePool") DataSource catalogue, Listeners listeners, ReplicaMouth own) {
		this.catalogue = catalogue;
		this.listeners = listeners;
		this.own = own;
	}

	/**
	 * Begins to listen before the replica says that it is ready; a database that is away
	 * does not hold it up for long.
	 */
	@Override
	public void start() {
		CountDownLatch listening = new CountDownLatch(1);
		this.thread = Thread.ofPlatform().name("replica-ear").daemon().start(() -> listen(listening));
		try {
			if (!listening.await(START_SECONDS, TimeUnit.SECONDS)) {
				log.warn("Other replicas are not heard yet");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		Thread listening = this.thread;
		this.thread = null;
		if (listening != null) {
			listening.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	private void listen(CountDownLatch listening) {
		while (isListening()) {
			try (Connection connection = this.catalogue.getConnection()) {
				hear(connection, listening);
			}
			catch (SQLException ex) {
				log.warn("Other replicas can't be heard: SQL state {}", ex.getSQLState());
				pause();
			}
			catch (RuntimeException ex) {
				log.warn("Other replicas can't be heard: {}", ex.getClass().getName());
				pause();
			}
		}
	}

	private void hear(Connection connection, CountDownLatch listening) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("listen " + ReplicaMouth.CHANNEL);
			listening.countDown();
			PGConnection notifications = connection.unwrap(PGConnection.class);
			while (isListening()) {
				for (PGNotification notification : notifications.getNotifications(PATIENCE_MILLIS)) {
					read(notification.getParameter());
				}
			}
			statement.execute("unlisten *");
		}
	}

	private void read(String text) {
		String[] lines = text.split("\n", -1);
		if (lines[0].equals(this.own.replica())) {
			return;
		}
		for (int i = 1; i < lines.length; i++) {
			HintLine.read(lines[i], this.listeners);
		}
	}

	private boolean isListening() {
		return Thread.currentThread() == this.thread;
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
