package jp.madoguchi.local.load;

import java.io.IOException;
import java.util.UUID;

import com.google.errorprone.annotations.concurrent.GuardedBy;

/** A consumer's page: its stream, and a connection for everything else. */
final class PhonePage implements EventStream.Heard, AutoCloseable {

	private final Consumer consumer;

	private final Deliveries deliveries;

	private final boolean rereads;

	private final HttpConnection connection;

	private final EventStream stream;

	@GuardedBy("this")
	private long known;

	/**
	 * Opens it.
	 * @param rereads whether it reads what changed, as the product's page does
	 */
	PhonePage(int gateway, Consumer consumer, Deliveries deliveries, boolean rereads) throws IOException {
		this.consumer = consumer;
		this.deliveries = deliveries;
		this.rereads = rereads;
		this.connection = new HttpConnection(gateway);
		this.stream = new EventStream(gateway, consumer.browser().get("/api/consumer/events"), this);
	}

	EventStream stream() {
		return this.stream;
	}

	/** Sends a message that was due at a moment. */
	synchronized void send(long due) {
		Message message = Message.next();
		this.deliveries.sending(message.id(), due);
		try {
			Answer answer = this.connection
				.send(this.consumer.browser().post(this.consumer.messages(), message.json()));
			if (answer.status() == 201) {
				this.deliveries.accepted(due);
			}
			else {
				this.deliveries.refused(message.id());
			}
		}
		catch (IOException ex) {
			this.deliveries.refused(message.id());
		}
	}

	@Override
	public void changed(UUID consultation, long version) throws IOException {
		if (this.rereads) {
			reread(version);
		}
	}

	private synchronized void reread(long version) throws IOException {
		if (version > this.known) {
			this.known = this.connection
				.send(this.consumer.browser()
					.get("/api/consumer/consultations/" + this.consumer.consultation() + "/changes?after="
							+ Math.max(this.known, version - 1)))
				.require(200)
				.json()
				.path("consultation")
				.path("version")
				.asLong();
		}
	}

	@Override
	public void close() {
		this.stream.close();
		this.connection.close();
	}

}
