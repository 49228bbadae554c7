package jp.madoguchi.local.load;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * The lists of a counselor's page and what rings there, read again after changes as the
 * product's page does: many changes cost one reading, and a steady stream of them one a
 * second.
 */
final class DeskLists implements AutoCloseable {

	private static final long GATHER_NANOS = 150_000_000L;

	private static final long PACE_NANOS = 1_000_000_000L;

	private final List<byte[]> requests;

	private final HttpConnection connection;

	private final Semaphore changes = new Semaphore(0);

	private final Thread reader;

	DeskLists(int gateway, Visitor desk, boolean used) throws IOException {
		this.requests = List.of(desk.get("/api/desk/consultations?list=waiting"),
				desk.get("/api/desk/consultations?list=mine"), desk.get("/api/desk/alarm"));
		this.connection = new HttpConnection(gateway);
		this.reader = Thread.ofVirtual().unstarted(this::read);
		if (used) {
			this.reader.start();
		}
	}

	void changed() {
		this.changes.release();
	}

	private void read() {
		long last = System.nanoTime() - PACE_NANOS;
		try {
			while (true) {
				this.changes.acquire();
				Moments.await(Math.max(System.nanoTime() + GATHER_NANOS, last + PACE_NANOS));
				this.changes.drainPermits();
				last = System.nanoTime();
				for (byte[] request : this.requests) {
					this.connection.send(request).require(200);
				}
			}
		}
		catch (InterruptedException | IOException ex) {
			// Closed: the page is.
		}
	}

	@Override
	public void close() {
		this.reader.interrupt();
		this.connection.close();
	}

}
