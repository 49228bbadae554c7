package jp.madoguchi.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class OutageTests {

	private final Path folder = TestGateway.temporaryFolder();

	@Test
	void everythingTheGatewayCanSayByItselfIsSaidWithEveryServerDownAndAfterARestart() {
		try (TestCell cell = new TestCell()) {
			try (TestGateway gateway = TestGateway.startIn(cell, this.folder)) {
				assertThat(gateway.wire.get(TestCell.CONSUMER, "/api/consumer/session").status()).isEqualTo(200);
				cell.close();
				checkOutage(gateway);
			}
			try (TestGateway restarted = TestGateway.launch(cell, this.folder)) {
				checkOutage(restarted);
			}
		}
	}

	private static void checkOutage(TestGateway gateway) {
		Reply call = gateway.wire.get(TestCell.CONSUMER, "/api/consumer/session");
		assertThat(call.status()).isEqualTo(503);
		assertThat(call.header("content-type")).isEqualTo("application/problem+json");
		assertThat(call.body()).contains("urn:madoguchi:problem:unavailable");

		Reply page = gateway.wire.get(TestCell.CONSUMER, "/api/consumer/login", "Accept: text/html");
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.body()).contains("いま相談画面が使えません", "tel:0570-000-001", "href=\"/now\"");

		assertThat(gateway.wire.get(TestCell.DESK, "/auth/realms/nagano/account").status()).isEqualTo(503);
		assertThat(gateway.wire.get(TestCell.CONSUMER, "/now").body()).contains("長野県消費生活センター");
		assertThat(gateway.wire.get(TestCell.CONSUMER, "/").body()).contains("consumer app");
		assertThat(gateway.wire.get("unknown.localhost", "/").status()).isEqualTo(404);
		assertThat(gateway.wire.get(TestCell.SUSPENDED, "/now").status()).isEqualTo(503);
	}

	@Test
	void gatewayThatNeverHeardOfAnyHostIsUnavailableNotMistaken() throws IOException {
		Files.writeString(this.folder.resolve("cell-one.json"), "{\"hosts\":[{\"host\"");
		try (TestCell cell = new TestCell()) {
			cell.close();
			try (TestGateway gateway = TestGateway.launch(cell, this.folder)) {
				assertThat(gateway.wire.get(TestCell.CONSUMER, "/").status()).isEqualTo(503);
			}
		}
	}

}
