package jp.madoguchi.local.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/**
 * A counselor's page with all their consultations open: its stream, and a connection for
 * everything else. Everything is read on the stream's thread but the lists.
 */
final class DeskPage implements EventStream.Heard, AutoCloseable {

	private static final long NO_MESSAGES = 1_000_000_000;

	private final Visitor desk;

	private final Deliveries deliveries;

	private final boolean marksRead;

	private final Map<UUID, Consumer> open = new HashMap<>();

	private final Map<UUID, Long> known = new HashMap<>();

	private final HttpConnection connection;

	private final DeskLists lists;

	private final EventStream stream;

	/**
	 * Opens it.
	 * @param mine the consumers this counselor answers
	 * @param whole whether it reads its lists and marks as read, as the product's page
	 * does
	 */
	DeskPage(int gateway, Visitor desk, List<Consumer> mine, Deliveries deliveries, boolean whole) throws IOException {
		this.desk = desk;
		this.deliveries = deliveries;
		this.marksRead = whole;
		this.connection = new HttpConnection(gateway);
		for (Consumer consumer : mine) {
			this.open.put(consumer.consultation(), consumer);
			this.known.put(consumer.consultation(), version(changes(consumer, NO_MESSAGES)));
		}
		this.lists = new DeskLists(gateway, desk, whole);
		this.stream = new EventStream(gateway, desk.get("/api/desk/events"), this);
	}

	EventStream stream() {
		return this.stream;
	}

	@Override
	public void changed(UUID consultation, long version) throws IOException {
		Consumer consumer = this.open.get(consultation);
		long before = this.known.getOrDefault(consultation, Long.MAX_VALUE);
		if (consumer != null && version > before) {
			JsonNode changes = changes(consumer, before);
			int newest = 0;
			for (JsonNode message : changes.path("messages")) {
				if (message.path("readAt").isNull()) {
					this.deliveries.seen(UUID.fromString(message.path("text").asString().substring(0, 36)));
					newest = message.path("seq").asInt();
				}
			}
			this.known.put(consultation, version(changes));
			markRead(consumer, newest);
		}
		this.lists.changed();
	}

	private void markRead(Consumer consumer, int newest) throws IOException {
		if (this.marksRead && newest > 0) {
			this.connection
				.send(this.desk.post("/api/desk/consultations/" + consumer.consultation() + "/read",
						"{\"seq\":" + newest + "}"))
				.require(204);
		}
	}

	private JsonNode changes(Consumer consumer, long after) throws IOException {
		return this.connection.send(this.desk.get(consumer.changesAtDesk(after))).require(200).json();
	}

	private static long version(JsonNode changes) {
		return changes.path("consultation").path("version").asLong();
	}

	@Override
	public void close() {
		this.stream.close();
		this.lists.close();
		this.connection.close();
	}

}
