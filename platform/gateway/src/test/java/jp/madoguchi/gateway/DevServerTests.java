package jp.madoguchi.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class DevServerTests {

	private static DisposableServer vite;

	private static TestGateway gateway;

	@BeforeAll
	static void start() {
		vite = HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.route((routes) -> routes
				.get("/now.html", (_, response) -> response.sendString(Mono.just("fresh <!--now-data-->")))
				.get("/src/main.ts", (request,
						response) -> response.sendString(Mono.just("source for " + request.requestHeaders().get("Host")
								+ " " + request.requestHeaders().contains("X-Madoguchi-Gateway-Key"))))
				.ws("/reload", (in, out) -> out.sendString(in.receive().asString().map((text) -> "heard " + text))))
			.bindNow();
		gateway = TestGateway.start(new TestCell(),
				"madoguchi.gateway.dev-servers.consumer=http://127.0.0.1:" + vite.port());
	}

	@AfterAll
	static void stop() {
		gateway.close();
		gateway.cell.close();
		vite.disposeNow();
	}

	@Test
	void pagesComeFromTheDevelopmentServer() {
		Reply reply = gateway.wire.get(TestCell.CONSUMER, "/src/main.ts");
		assertThat(reply.body()).isEqualTo("source for nagano.localhost false");
		assertThat(reply.header("Content-Security-Policy")).contains("'unsafe-inline'", "connect-src 'self' ws:");
	}

	@Test
	void nowPageTakesItsTemplateFromThereAndItsDataFromHere() {
		assertThat(gateway.wire.get(TestCell.CONSUMER, "/now").body()).startsWith("fresh <script")
			.contains("長野県消費生活センター");
	}

	@Test
	void otherAppsAndTheirPolicyStayStrict() {
		Reply desk = gateway.wire.get(TestCell.DESK, "/");
		assertThat(desk.body()).contains("desk app");
		assertThat(desk.header("Content-Security-Policy")).doesNotContain("unsafe");
	}

	@Test
	void serversAreStillReached() {
		assertThat(gateway.wire.get(TestCell.CONSUMER, "/api/consumer/session").body()).contains("signedIn");
		assertThat(gateway.wire.get(TestCell.CONSUMER, "/internal/hosts").status()).isEqualTo(404);
	}

	@Test
	void webSocketThatReloadsThePageWorks() throws IOException {
		try (Socket socket = gateway.wire.open()) {
			socket.getOutputStream()
				.write(("GET /reload HTTP/1.1\r\nHost: " + TestCell.CONSUMER
						+ "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
						+ "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			InputStream input = socket.getInputStream();
			assertThat(Wire.readHead(input).status()).isEqualTo(101);
			// One final text frame of two bytes, masked with zeros.
			socket.getOutputStream().write(new byte[] { (byte) 0x81, (byte) 0x82, 0, 0, 0, 0, 'h', 'i' });
			assertThat(input.read()).isEqualTo(0x81);
			assertThat(new String(input.readNBytes(input.read()), StandardCharsets.US_ASCII)).isEqualTo("heard hi");
		}
	}

}
