package jp.madoguchi.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StreamTests {

	private static final String EVENTS = "/api/consumer/events";

	private final TestGateway gateway = TestGateway.shared();

	private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

	private final CountDownLatch upstreamClosed = new CountDownLatch(1);

	@BeforeEach
	void stream() {
		this.gateway.cell.replicas.forEach((replica) -> replica.answer(EVENTS, this::stream));
	}

	private void stream(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
		exchange.sendResponseHeaders(200, 0);
		try {
			while (true) {
				String event = this.events.poll(20, TimeUnit.MILLISECONDS);
				String line = (event != null) ? "event: changed\ndata: " + event + "\n\n" : ": beat\n\n";
				exchange.getResponseBody().write(line.getBytes(StandardCharsets.UTF_8));
				exchange.getResponseBody().flush();
			}
		}
		catch (IOException | InterruptedException _) {
			this.upstreamClosed.countDown();
		}
	}

	@Test
	void eventsPassWithinMillisecondsAndTheServerLearnsThatTheClientLeft() throws Exception {
		try (Socket socket = this.gateway.wire.open()) {
			socket.getOutputStream()
				.write(("GET " + EVENTS + " HTTP/1.1\r\nHost: " + TestCell.CONSUMER
						+ "\r\nAccept: text/event-stream\r\nAccept-Encoding: gzip\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			InputStream input = socket.getInputStream();
			Wire.Reply head = Wire.readHead(input);
			assertThat(head.status()).isEqualTo(200);
			assertThat(head.header("content-type")).isEqualTo("text/event-stream");
			assertThat(head.header("cache-control")).isEqualTo("no-store");
			assertThat(head.headers()).doesNotContainKey("content-encoding");

			awaitLine(input, ": beat");
			long best = Long.MAX_VALUE;
			for (int i = 0; i < 20; i++) {
				long before = System.nanoTime();
				this.events.add("e" + i);
				awaitLine(input, "data: e" + i);
				best = Math.min(best, System.nanoTime() - before);
			}
			// The best of many: what a buffer would hold back is late every time, a busy
			// machine only sometimes.
			assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(15));
		}
		assertThat(this.upstreamClosed.await(10, TimeUnit.SECONDS)).isTrue();
	}

	private static void awaitLine(InputStream input, String expected) throws IOException {
		String line;
		do {
			// Chunk sizes, event names and beats lie between.
			line = Wire.readLine(input);
		}
		while (!line.equals(expected));
	}

}
