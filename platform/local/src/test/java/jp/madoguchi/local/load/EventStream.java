package jp.madoguchi.local.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One browser's open event stream. */
final class EventStream implements AutoCloseable {

	private static final String CHANGED = "data: {\"consultation\":\"";

	private static final int ID_LENGTH = 36;

	private static final String VERSION = "\"version\":";

	private final HttpConnection connection;

	private final Heard heard;

	private final CountDownLatch state = new CountDownLatch(1);

	private volatile boolean closed;

	private volatile boolean broken;

	/**
	 * Opens a stream.
	 * @param request asks for it
	 * @param heard takes every change, on the stream's own thread
	 */
	EventStream(int port, byte[] request, Heard heard) throws IOException {
		this.connection = new HttpConnection(port);
		this.heard = heard;
		Thread.ofVirtual().start(() -> read(request));
	}

	/** Waits for the first event. */
	void awaitState() throws InterruptedException {
		if (!this.state.await(30, TimeUnit.SECONDS)) {
			throw new IllegalStateException("a stream said nothing");
		}
	}

	private void read(byte[] request) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(this.connection.open(request), StandardCharsets.UTF_8), 1024)) {
			boolean changed = false;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("event: ")) {
					changed = line.equals("event: changed");
				}
				else if (changed && line.startsWith(CHANGED)) {
					tell(line);
				}
				else if (line.startsWith("data: ")) {
					this.state.countDown();
				}
			}
		}
		catch (IOException ex) {
			this.broken = !this.closed;
			return;
		}
		this.broken = !this.closed;
	}

	/** Whether it ended although nobody closed it. */
	boolean broken() {
		return this.broken;
	}

	private void tell(String line) throws IOException {
		int end = CHANGED.length() + ID_LENGTH;
		int version = line.indexOf(VERSION, end) + VERSION.length();
		this.heard.changed(UUID.fromString(line.substring(CHANGED.length(), end)),
				Long.parseLong(line, version, line.indexOf('}', version), 10));
	}

	@Override
	public void close() {
		this.closed = true;
		this.connection.close();
	}

	/** What a page does with a change. */
	interface Heard {

		void changed(UUID consultation, long version) throws IOException;

	}

}
