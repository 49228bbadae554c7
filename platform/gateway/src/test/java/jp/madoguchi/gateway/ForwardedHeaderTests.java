package jp.madoguchi.gateway;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.gateway.Upstream.Received;

import static org.assertj.core.api.Assertions.assertThat;

class ForwardedHeaderTests {

	private final TestGateway gateway = TestGateway.shared();

	@BeforeEach
	void forget() {
		this.gateway.cell.forget();
	}

	private Received get(String... headers) {
		this.gateway.wire.get(TestCell.CONSUMER, "/api/consumer/session", headers);
		return this.gateway.cell.received().getFirst();
	}

	@Test
	void serverGetsTheKeyTheClientAddressAndTheHostAsAsked() {
		Received request = get();
		assertThat(request.header("X-Madoguchi-Gateway-Key")).isEqualTo(TestGateway.KEY);
		assertThat(request.header("X-Madoguchi-Client")).isEqualTo("127.0.0.1");
		assertThat(request.header("Host")).isEqualTo(TestCell.CONSUMER);
	}

	@Test
	void forgedHeadersDoNotArrive() {
		Received request = get("X-Madoguchi-Gateway-Key: forged", "x-madoguchi-client: 192.0.2.1",
				"X-Madoguchi-Tenant: matsumoto", "Forwarded: for=192.0.2.1;host=evil.example",
				"X-Forwarded-For: 192.0.2.1", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https",
				"X-Forwarded-Prefix: /admin", "X-Real-IP: 192.0.2.1", "X-Original-URL: /internal/hosts",
				"X-HTTP-Method-Override: DELETE", "Proxy: http://evil.example");
		assertThat(request.header("X-Madoguchi-Gateway-Key")).isEqualTo(TestGateway.KEY);
		assertThat(request.header("X-Madoguchi-Client")).isEqualTo("127.0.0.1");
		assertThat(request.headers().keySet()).noneMatch((name) -> name.startsWith("X-forwarded"))
			.doesNotContain("X-madoguchi-tenant", "Forwarded", "X-real-ip", "X-original-url", "X-http-method-override",
					"Proxy");
		assertThat(request.headers().toString()).doesNotContain("forged", "evil.example", "192.0.2.1");
	}

	@Test
	void hopByHopHeadersEndHere() {
		Received request = get("Connection: X-Custom, X-Madoguchi-Gateway-Key", "X-Custom: gone", "TE: trailers",
				"Keep-Alive: timeout=5", "Proxy-Connection: keep-alive", "Expect: 100-continue");
		assertThat(request.headers().keySet()).doesNotContain("X-custom", "Te", "Keep-alive", "Proxy-connection",
				"Expect");
		assertThat(request.header("X-Madoguchi-Gateway-Key")).isEqualTo(TestGateway.KEY);
	}

	@Test
	void bodyFramedInTwoWaysArrivesInOne() {
		this.gateway.wire.raw(("POST /api/consumer/session HTTP/1.1\r\nHost: " + TestCell.CONSUMER
				+ "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
				+ "0\r\n\r\nGET /api/consumer/smuggled HTTP/1.1\r\nHost: x\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII));
		assertThat(this.gateway.cell.received())
			.allSatisfy((request) -> assertThat(request.path()).isEqualTo("/api/consumer/session"))
			.allSatisfy((request) -> assertThat(request.body()).isEmpty());
	}

	@Test
	void twoLengthsAreRefused() {
		assertThat(this.gateway.wire
			.send("POST", TestCell.CONSUMER, "/api/consumer/session", new byte[2], "Content-Length: 2",
					"Content-Length: 1")
			.status()).isEqualTo(400);
		assertThat(this.gateway.cell.received()).isEmpty();
	}

	@Test
	void whatConcernsTheServerArrives() {
		Received request = get("Cookie: __Host-madoguchi-consumer=abc", "Origin: http://nagano.localhost",
				"Accept-Language: ja", "Content-Type: application/json");
		assertThat(request.header("Cookie")).isEqualTo("__Host-madoguchi-consumer=abc");
		assertThat(request.header("Origin")).isEqualTo("http://nagano.localhost");
		assertThat(request.header("Accept-Language")).isEqualTo("ja");
	}

	@Test
	void bodyQueryAndMethodArriveUnchanged() {
		this.gateway.wire.post(TestCell.CONSUMER, "/api/consumer/consultations?x=%E3%81%82&y=a%2Fb",
				"{\"text\":\"契約\"}".getBytes(StandardCharsets.UTF_8));
		Received request = this.gateway.cell.received().getFirst();
		assertThat(request.method()).isEqualTo("POST");
		assertThat(request.query()).isEqualTo("x=%E3%81%82&y=a%2Fb");
		assertThat(request.body()).isEqualTo("{\"text\":\"契約\"}");
	}

}
