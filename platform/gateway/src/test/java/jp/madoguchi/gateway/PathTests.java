package jp.madoguchi.gateway;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class PathTests {

	private final TestGateway gateway = TestGateway.shared();

	@BeforeEach
	void forget() {
		this.gateway.cell.forget();
	}

	private void reachesNothing(Reply reply) {
		assertThat(this.gateway.cell.received()).isEmpty();
		assertThat(this.gateway.cell.keycloak.received()).isEmpty();
		assertThat(reply.body()).doesNotContain("app</div>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//auth/realms/nagano/account", "/auth//realms/nagano/account",
			"/auth/realms/nagano/../master/account", "/auth/realms/nagano/%2e%2e/master/account",
			"/auth/realms/nagano/%2E%2E%2Fmaster/account", "/auth/realms/nagano%2f..%2fmaster/account",
			"/auth/realms/nagano/..;/master/account", "/auth/realms/nagano;x=1/account",
			"/auth/realms/nagano/.%2e/master", "/auth/realms/nagano\\..\\master", "/auth/realms/nagano/%5c..%5cmaster",
			"/auth/realms/nagano/%252e%252e/master", "/auth/realms/nagano/%00", "/%61uth/realms/nagano/account",
			"/auth/resources/../admin/", "/auth/resources/..%2fadmin", "/auth/realms/nagano/%zz", "/api/../auth/admin",
			"/api/desk/./session", "/api//desk/session", "/api/desk;a/session" })
	void ambiguousPathIsRefused(String path) {
		Reply reply = this.gateway.wire.get(TestCell.DESK, path);
		assertThat(reply.status()).isEqualTo(400);
		reachesNothing(reply);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/auth", "/auth/", "/auth/admin", "/auth/admin/master/console/", "/auth/realms/master",
			"/auth/realms/master/account", "/auth/realms/matsumoto/protocol/openid-connect/auth",
			"/auth/realms/naganoX/account", "/auth/realms/NAGANO/account", "/auth/realms/nagano",
			"/auth/realms/nagano/clients-registrations/openid-connect", "/auth/metrics", "/auth/health",
			"/auth/js/keycloak.js", "/auth/resourcesX/x" })
	void keycloakShowsOnlyTheTenantsOwnRealm(String path) {
		Reply reply = this.gateway.wire.get(TestCell.DESK, path);
		assertThat(reply.status()).isEqualTo(404);
		reachesNothing(reply);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/auth/realms/nagano/account", "/auth/resources/x/login.css" })
	void keycloakDoesNotExistOnConsumerHosts(String path) {
		Reply reply = this.gateway.wire.get(TestCell.CONSUMER, path);
		assertThat(reply.status()).isEqualTo(404);
		reachesNothing(reply);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/internal", "/internal/hosts", "/internal/tenants/nagano/now-page" })
	void internalPathsAreNeverServed(String path) {
		for (String host : new String[] { TestCell.CONSUMER, TestCell.DESK }) {
			Reply reply = this.gateway.wire.get(host, path);
			assertThat(reply.status()).isEqualTo(404);
			reachesNothing(reply);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "OPTIONS", "CONNECT", "PROPFIND" })
	void methodsWithoutAUseAreRefused(String method) {
		Reply reply = this.gateway.wire.send(method, TestCell.CONSUMER, "/api/consumer/session", new byte[0]);
		assertThat(reply.status()).isEqualTo(400);
		reachesNothing(reply);
	}

	@Test
	void webSocketsAreNotForwarded() {
		Reply reply = this.gateway.wire.raw(("GET /api/consumer/session HTTP/1.1\r\nHost: " + TestCell.CONSUMER
				+ "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
				+ "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII));
		assertThat(reply.status()).isEqualTo(404);
		reachesNothing(reply);
	}

	@Test
	void japaneseAndReservedCharactersStayEncoded() {
		this.gateway.cell.both("/api/consumer/%E7%9B%B8%E8%AB%87%20(1)", "{}");
		assertThat(this.gateway.wire.get(TestCell.CONSUMER, "/api/consumer/%E7%9B%B8%E8%AB%87%20(1)").status())
			.isEqualTo(200);
	}

}
