package jp.madoguchi.gateway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class LimitTests {

	private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

	private static final String PATH = "/api/consumer/session";

	private final TestGateway gateway = TestGateway.strict();

	private final Wire wire = this.gateway.wire;

	@BeforeEach
	void prepare() {
		this.gateway.cell.both("/api/line/webhook", "{}");
	}

	private List<Integer> statuses(int times, String host, String... headers) {
		return IntStream.range(0, times).mapToObj((_) -> this.wire.get(host, PATH, headers).status()).toList();
	}

	@Test
	void sessionThatAsksTooOftenIsToldWhenToComeAgain() {
		String[] headers = { "Cookie: __Host-madoguchi-consumer=eager", "X-Forwarded-For: 192.0.2.1" };
		assertThat(statuses(5, TestCell.CONSUMER, headers)).containsOnly(200);
		Reply reply = this.wire.get(TestCell.CONSUMER, PATH, headers);
		assertThat(reply.status()).isEqualTo(429);
		assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
		assertThat(reply.body()).contains("urn:madoguchi:problem:too-many-requests");
		assertThat(Integer.parseInt(reply.header("retry-after"))).isBetween(600, 720);
	}

	@Test
	void uploadsOfImagesHaveALimitOfTheirOwn() {
		String path = "/api/consumer/consultations/0199/images";
		this.gateway.cell.both(path, "{}");
		String[] headers = { "Cookie: __Host-madoguchi-consumer=photographer", "X-Forwarded-For: 192.0.2.9" };
		assertThat(
				IntStream.range(0, 3).mapToObj((_) -> this.wire.post(TestCell.CONSUMER, path, BODY, headers).status()))
			.containsExactly(200, 200, 429);
		assertThat(statuses(1, TestCell.CONSUMER, headers)).containsOnly(200);
	}

	@Test
	void otherSessionsOfTheSameAddressAreLeftAlone() {
		statuses(6, TestCell.CONSUMER, "Cookie: __Host-madoguchi-consumer=noisy", "X-Forwarded-For: 192.0.2.2");
		assertThat(
				statuses(1, TestCell.CONSUMER, "Cookie: __Host-madoguchi-consumer=quiet", "X-Forwarded-For: 192.0.2.2"))
			.containsOnly(200);
	}

	@Test
	void withoutASessionTheAddressCounts() {
		assertThat(statuses(10, TestCell.CONSUMER, "X-Forwarded-For: 192.0.2.3")).containsOnly(200);
		assertThat(statuses(1, TestCell.CONSUMER, "X-Forwarded-For: 192.0.2.3")).containsOnly(429);
		assertThat(statuses(1, TestCell.CONSUMER, "X-Forwarded-For: 192.0.2.4")).containsOnly(200);
	}

	@Test
	void otherHostsAreLeftAlone() {
		statuses(11, TestCell.CONSUMER, "X-Forwarded-For: 192.0.2.5");
		assertThat(statuses(1, TestCell.OTHER_CONSUMER, "X-Forwarded-For: 192.0.2.5")).containsOnly(200);
	}

	@Test
	void inventedCookiesDoNotEscapeTheCeilingOfTheAddress() {
		List<Integer> statuses = IntStream.range(0, 21)
			.mapToObj((i) -> this.wire
				.get(TestCell.CONSUMER, PATH, "X-Forwarded-For: 192.0.2.6", "Cookie: __Host-madoguchi-consumer=" + i)
				.status())
			.toList();
		assertThat(statuses.subList(0, 20)).containsOnly(200);
		assertThat(statuses.getLast()).isEqualTo(429);
	}

	@Test
	void addressesOfOneVersionSixNetworkCountAsOne() {
		IntStream.range(0, 10)
			.forEach((i) -> this.wire.get(TestCell.CONSUMER, PATH, "X-Forwarded-For: 2001:db8:0:1::" + (i + 1)));
		assertThat(statuses(1, TestCell.CONSUMER, "X-Forwarded-For: 2001:db8:0:1:ffff::1")).containsOnly(429);
		assertThat(statuses(1, TestCell.CONSUMER, "X-Forwarded-For: 2001:db8:0:2::1")).containsOnly(200);
	}

	@Test
	void webhookHasItsOwnLimit() {
		List<Integer> statuses = IntStream.range(0, 31)
			.mapToObj((_) -> this.wire.post(TestCell.CONSUMER, "/api/line/webhook", BODY, "X-Forwarded-For: 192.0.2.7")
				.status())
			.toList();
		assertThat(statuses.subList(0, 30)).containsOnly(200);
		assertThat(statuses.getLast()).isEqualTo(429);
		assertThat(statuses(1, TestCell.CONSUMER, "X-Forwarded-For: 192.0.2.7")).containsOnly(200);
	}

	@Test
	void pagesFromMemoryAreNotCounted() {
		statuses(11, TestCell.CONSUMER, "X-Forwarded-For: 192.0.2.8");
		assertThat(this.wire.get(TestCell.CONSUMER, "/now", "X-Forwarded-For: 192.0.2.8").status()).isEqualTo(200);
	}

}
