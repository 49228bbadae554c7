package jp.madoguchi.gateway;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class HostTests {

	private final TestGateway gateway = TestGateway.shared();

	@BeforeEach
	void forget() {
		this.gateway.cell.forget();
	}

	@ParameterizedTest
	@ValueSource(strings = { "unknown.localhost", "127.0.0.1", "localhost:8080", "nagano.localhost.", "nagano",
			"nagano.localhost@evil.example", "new.localhost", "moon.localhost", "bad.localhost" })
	void unknownHostIsNotFoundAndReachesNoServer(String host) {
		Reply reply = this.gateway.wire.get(host, "/api/consumer/session");
		assertThat(reply.status()).isEqualTo(404);
		assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
		assertThat(reply.body()).contains("\"urn:madoguchi:problem:unknown-host\"").contains("\"status\":404");
		assertThat(this.gateway.cell.received()).isEmpty();
	}

	@Test
	void unknownHostIsAPageForABrowser() {
		Reply reply = this.gateway.wire.get("unknown.localhost", "/", "Accept: text/html,*/*;q=0.8");
		assertThat(reply.status()).isEqualTo(404);
		assertThat(reply.header("content-type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(reply.body()).contains("この窓口は見つかりません");
	}

	@ParameterizedTest
	@ValueSource(strings = { "unknown.localhost", TestCell.SUSPENDED })
	void thePageOfAHostThatHasNothingElseHasItsStyle(String host) {
		assertThat(this.gateway.wire.get(host, "/", "Accept: text/html").body()).contains("href=\"/gateway/page.css\"");
		Reply style = this.gateway.wire.get(host, "/gateway/page.css");
		assertThat(style.status()).isEqualTo(200);
		assertThat(style.header("content-type")).startsWith("text/css");
	}

	@Test
	void portAndCaseOfTheHostDoNotMatter() {
		assertThat(this.gateway.wire.get("Nagano.LOCALHOST:8080", "/api/consumer/session").status()).isEqualTo(200);
		assertThat(this.gateway.cell.received()).singleElement()
			.satisfies((request) -> assertThat(request.header("Host")).isEqualTo("Nagano.LOCALHOST:8080"));
	}

	@Test
	void twoHostHeadersAreRefused() {
		Reply reply = this.gateway.wire.get(TestCell.CONSUMER, "/api/consumer/session",
				"Host: " + TestCell.OTHER_CONSUMER);
		assertThat(reply.status()).isBetween(400, 404);
		assertThat(this.gateway.cell.received()).isEmpty();
	}

	@Test
	void absoluteRequestTargetDoesNotChangeTheTenant() {
		this.gateway.wire.get(TestCell.CONSUMER, "http://" + TestCell.OTHER_CONSUMER + "/api/consumer/session");
		assertThat(this.gateway.cell.received())
			.allSatisfy((request) -> assertThat(request.header("Host")).isEqualTo(TestCell.CONSUMER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/now", "/api/consumer/session", "/auth/realms/closed/account" })
	void suspendedTenantIsUnavailableEverywhere(String path) {
		Reply reply = this.gateway.wire.get(TestCell.SUSPENDED, path);
		assertThat(reply.status()).isEqualTo(503);
		assertThat(reply.body()).contains("urn:madoguchi:problem:tenant-suspended");
		assertThat(this.gateway.cell.received()).isEmpty();
	}

	@Test
	void suspendedTenantsPageNamesTheTelephoneEscaped() {
		Reply reply = this.gateway.wire.get(TestCell.SUSPENDED, "/", "Accept: text/html");
		assertThat(reply.status()).isEqualTo(503);
		assertThat(reply.body()).contains("お休みの&lt;センター&gt;").contains("tel:0570-000-003").doesNotContain("/now");
	}

}
