package jp.madoguchi.gateway;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.gateway.Upstream.Received;
import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class KeycloakTests {

	private static final String LOGIN = "/auth/realms/nagano/protocol/openid-connect/auth";

	private final TestGateway gateway = TestGateway.shared();

	@BeforeEach
	void prepare() {
		this.gateway.cell.forget();
		this.gateway.cell.keycloak.answer(LOGIN, (exchange) -> {
			exchange.getResponseHeaders().set("Content-Security-Policy", "frame-src 'self'");
			exchange.sendResponseHeaders(200, -1);
		});
	}

	@Test
	void keycloakLearnsHowTheBrowserReachedIt() {
		this.gateway.wire.get(TestCell.DESK + ":8080", LOGIN, "X-Forwarded-Host: evil.example",
				"X-Forwarded-For: 192.0.2.1");
		Received request = this.gateway.cell.keycloak.received().getFirst();
		assertThat(request.header("X-Forwarded-Host")).isEqualTo(TestCell.DESK);
		assertThat(request.header("X-Forwarded-Port")).isEqualTo("8080");
		assertThat(request.header("X-Forwarded-Proto")).isEqualTo("http");
		assertThat(request.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
	}

	@Test
	void usualPortIsNamedWhenTheHostHasNone() {
		this.gateway.wire.get(TestCell.DESK, LOGIN);
		assertThat(this.gateway.cell.keycloak.received().getFirst().header("X-Forwarded-Port")).isEqualTo("80");
	}

	@Test
	void keycloakGetsNeitherTheGatewayKeyNorTheDesksSession() {
		this.gateway.wire.get(TestCell.DESK, LOGIN,
				"Cookie: AUTH_SESSION_ID=a; __Host-madoguchi-desk=secret; KC_RESTART=b");
		Received request = this.gateway.cell.keycloak.received().getFirst();
		assertThat(request.header("Cookie")).isEqualTo("AUTH_SESSION_ID=a; KC_RESTART=b");
		assertThat(request.header("X-Madoguchi-Gateway-Key")).isEmpty();
	}

	@Test
	void keycloakKeepsItsOwnPolicyAndThePopUpItsOpener() {
		Reply reply = this.gateway.wire.get(TestCell.DESK, LOGIN);
		assertThat(reply.header("Content-Security-Policy")).isEqualTo("frame-src 'self'");
		assertThat(reply.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
		assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
	}

}
