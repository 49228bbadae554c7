package jp.madoguchi.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class ShutdownTests {

	private static final Executor THREADS = (task) -> Thread.ofVirtual().start(task);

	@Test
	void streamsEndCleanlyAndRequestsUnderWayFinish() throws Exception {
		CountDownLatch arrived = new CountDownLatch(1);
		CountDownLatch mayAnswer = new CountDownLatch(1);
		try (TestCell cell = new TestCell()) {
			cell.replicas.forEach((replica) -> replica.answer("/api/consumer/events", (exchange) -> {
				exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
				exchange.sendResponseHeaders(200, 0);
				exchange.getResponseBody().write(": here\n\n".getBytes(StandardCharsets.UTF_8));
				exchange.getResponseBody().flush();
				await(mayAnswer);
			}).answer("/api/consumer/slow", (exchange) -> {
				arrived.countDown();
				await(mayAnswer);
				exchange.sendResponseHeaders(200, 2);
				exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
			}));
			TestGateway gateway = TestGateway.start(cell);
			try (Socket stream = gateway.wire.open()) {
				stream.getOutputStream()
					.write(("GET /api/consumer/events HTTP/1.1\r\nHost: " + TestCell.CONSUMER + "\r\n\r\n")
						.getBytes(StandardCharsets.US_ASCII));
				InputStream input = stream.getInputStream();
				assertThat(Wire.readHead(input).status()).isEqualTo(200);
				CompletableFuture<Reply> slow = CompletableFuture
					.supplyAsync(() -> gateway.wire.get(TestCell.CONSUMER, "/api/consumer/slow"), THREADS);
				assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

				CompletableFuture<Void> closing = CompletableFuture.runAsync(gateway::close, THREADS);
				// The stream's last chunk, not a broken connection.
				assertThat(readUntil(input, "0")).contains(": here");
				assertThat(closing).isNotDone();

				mayAnswer.countDown();
				assertThat(slow.get(10, TimeUnit.SECONDS).body()).isEqualTo("{}");
				assertThat(closing).succeedsWithin(Duration.ofSeconds(15));
			}
		}
	}

	private static List<String> readUntil(InputStream input, String end) throws IOException {
		List<String> lines = new ArrayList<>();
		while (!lines.contains(end)) {
			lines.add(Wire.readLine(input));
		}
		return lines;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
