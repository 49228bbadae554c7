package jp.madoguchi.local.load;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Consumers who write, and what they were told is kept. */
final class Writing {

	private final Map<Consumer, Set<UUID>> kept = new ConcurrentHashMap<>();

	/** Every message that was answered with 201, by who wrote it. */
	Map<Consumer, ? extends Collection<UUID>> kept() {
		return this.kept;
	}

	/**
	 * A consumer who writes on a connection of their own.
	 * @param port the gateway's, or the server's for someone whose requests carry its key
	 */
	ClosedLoop.Call call(Consumer consumer, Visitor browser, int port) {
		try {
			return new Post(consumer, browser, new HttpConnection(port),
					this.kept.computeIfAbsent(consumer, (_) -> new HashSet<>()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Post(Consumer consumer, Visitor browser, HttpConnection connection,
			Set<UUID> kept) implements ClosedLoop.Call {

		@Override
		public void make() throws IOException {
			Message message = Message.next();
			this.connection.send(this.browser.post(this.consumer.messages(), message.json())).require(201);
			this.kept.add(message.id());
		}

		@Override
		public void close() {
			this.connection.close();
		}

	}

}
