package jp.madoguchi.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeaderTests {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; form-action 'self'LINE; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	private final TestGateway gateway = TestGateway.shared();

	@ParameterizedTest
	@CsvSource({ "nagano.localhost,/,200", "nagano.localhost,/chat,200",
			"nagano.localhost,/assets/consumer-1a2b3c4d.js,200", "nagano.localhost,/now,200",
			"nagano.localhost,/gateway/page.css,200", "nagano.localhost,/api/consumer/session,200",
			"nagano.localhost,/api/none,404", "nagano.localhost,/none.js,404", "nagano.localhost,/auth/x,404",
			"nagano.localhost,//x,400", "nagano-desk.localhost,/,200", "nagano-desk.localhost,/auth/x,404",
			"closed.localhost,/,503", "unknown.localhost,/,404" })
	void everyKindOfAnswerCarriesThem(String host, String path, int status) {
		Reply reply = this.gateway.wire.get(host, path, "Accept: text/html");
		assertThat(reply.status()).isEqualTo(status);
		boolean lineMayFollow = host.equals("nagano.localhost") && status != 400;
		assertThat(reply.header("Content-Security-Policy")).isEqualTo(
				POLICY.replace("LINE", lineMayFollow || host.startsWith("closed") ? " http://localhost:8090" : ""));
		assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(reply.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
		assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(reply.headers()).doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
	}

	@Test
	void serverCannotWeakenThem() {
		this.gateway.cell.replicas.forEach((replica) -> replica.answer("/api/consumer/weak", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
			exchange.getResponseHeaders().set("Cache-Control", "public, max-age=60");
			exchange.getResponseHeaders().set("Server", "Something/1.0");
			exchange.getResponseHeaders().set("X-Powered-By", "Something");
			exchange.sendResponseHeaders(200, -1);
		}));
		Reply reply = this.gateway.wire.get(TestCell.CONSUMER, "/api/consumer/weak");
		assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'none'").doesNotContain("*");
		assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
		assertThat(reply.headers()).doesNotContainKeys("server", "x-powered-by");
	}

	/** Opened by itself, what somebody sent could otherwise act as a page of ours. */
	@Test
	void imagesHaveNoRights() {
		Reply reply = this.gateway.wire.get(TestCell.CONSUMER, "/api/consumer/consultations/0199/images/0199");
		assertThat(reply.header("Content-Security-Policy"))
			.isEqualTo("default-src 'none'; sandbox; frame-ancestors 'none'");
		assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
	}

}
