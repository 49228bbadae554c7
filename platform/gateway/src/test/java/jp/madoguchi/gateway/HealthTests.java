package jp.madoguchi.gateway;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HealthTests {

	private final TestGateway gateway = TestGateway.shared();

	@Test
	void healthIsAnsweredOnItsOwnPortOnly() {
		assertThat(new Wire(this.gateway.healthPort()).get("localhost", "/healthz").status()).isEqualTo(200);
		assertThat(new Wire(this.gateway.healthPort()).get("localhost", "/").status()).isEqualTo(404);
		assertThat(this.gateway.wire.get("localhost", "/healthz").status()).isEqualTo(404);
		assertThat(this.gateway.wire.get(TestCell.CONSUMER, "/healthz").body()).contains("consumer app");
	}

}
