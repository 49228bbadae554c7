package jp.madoguchi.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class ReplicaTests {

	private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

	private static final String SESSION = "/api/consumer/session";

	private static final String SEND = "/api/consumer/consultations";

	private static TestGateway gateway;

	private static Upstream first;

	private static Upstream second;

	@BeforeAll
	static void start() {
		gateway = TestGateway.start(new TestCell());
		first = gateway.cell.replicas.getFirst();
		second = gateway.cell.replicas.getLast();
	}

	@AfterAll
	static void stop() {
		gateway.close();
		gateway.cell.close();
	}

	@BeforeEach
	void bothAnswer() {
		gateway.cell.both(SEND, "{}");
		Awaitility.await().until(() -> {
			gateway.cell.forget();
			IntStream.range(0, 4).forEach((_) -> gateway.wire.get(TestCell.CONSUMER, SESSION));
			return !first.received().isEmpty() && !second.received().isEmpty();
		});
		gateway.cell.forget();
	}

	@Test
	void replicasTakeTurnsWhateverTheSession() {
		for (int i = 0; i < 10; i++) {
			gateway.wire.get(TestCell.CONSUMER, SESSION, "Cookie: __Host-madoguchi-consumer=same");
		}
		// Not exactly half: the gateway's own questions take turns too.
		assertThat(first.received()).hasSizeBetween(3, 7);
		assertThat(gateway.cell.received()).hasSize(10);
	}

	@Test
	void killedReplicaCostsNoReadWhileRequestsRun() throws Exception {
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<List<Integer>>> answers = IntStream.range(0, 8)
				.mapToObj((_) -> people.submit(() -> IntStream.range(0, 40)
					.mapToObj((_) -> gateway.wire.get(TestCell.CONSUMER, SESSION).status())
					.toList()))
				.toList();
			Awaitility.await().until(() -> first.received().size() > 20);
			first.close();
			for (Future<List<Integer>> statuses : answers) {
				assertThat(statuses.get()).containsOnly(200);
			}
		}
		finally {
			first.start();
		}
	}

	@Test
	void writeIsGivenToAnotherReplicaIfTheFirstWasNotReached() {
		first.close();
		try {
			for (int i = 0; i < 4; i++) {
				assertThat(gateway.wire.post(TestCell.CONSUMER, SEND, BODY).status()).isEqualTo(200);
			}
			assertThat(second.received()).hasSize(4)
				.allSatisfy((request) -> assertThat(request.body()).isEqualTo("{}"));
		}
		finally {
			first.start();
		}
	}

	@Test
	void writeThatMayHaveArrivedIsNotSentAgain() {
		// Both hang up after they have read the request.
		gateway.cell.replicas.forEach((replica) -> replica.answer(SEND, (exchange) -> exchange.close()));
		Reply reply = gateway.wire.post(TestCell.CONSUMER, SEND, BODY);
		assertThat(reply.status()).isEqualTo(503);
		assertThat(reply.body()).contains("urn:madoguchi:problem:unavailable");
		assertThat(gateway.cell.received()).hasSize(1);
	}

	@Test
	void readIsAskedAgainElsewhereWhenTheConnectionBreaks() {
		first.answer("/api/consumer/breaks", (exchange) -> exchange.close());
		second.answer("/api/consumer/breaks", 200, "application/json", "{}");
		for (int i = 0; i < 4; i++) {
			assertThat(gateway.wire.get(TestCell.CONSUMER, "/api/consumer/breaks").status()).isEqualTo(200);
		}
	}

	@Test
	void replicaThatFailsItsProbeIsPassedOverUntilItAnswersAgain() {
		String hosts = TestCell.HOSTS;
		first.answer("/internal/hosts", 500, "application/json", "{}");
		Awaitility.await().untilAsserted(() -> {
			gateway.cell.forget();
			IntStream.range(0, 4).forEach((_) -> gateway.wire.get(TestCell.CONSUMER, SESSION));
			assertThat(first.received()).isEmpty();
		});
		first.answer("/internal/hosts", 200, "application/json", hosts);
		Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
			gateway.wire.get(TestCell.CONSUMER, SESSION);
			assertThat(first.received()).isNotEmpty();
		});
	}

}
