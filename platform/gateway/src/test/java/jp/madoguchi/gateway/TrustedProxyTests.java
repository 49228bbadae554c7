package jp.madoguchi.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrustedProxyTests {

	private final TestGateway gateway = TestGateway.strict();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "198.51.100.1 | 198.51.100.1", "6.6.6.6, 198.51.100.2 | 198.51.100.2",
					"6.6.6.6, 198.51.100.3, 10.1.2.3 | 198.51.100.3",
					"6.6.6.6, 198.51.100.4, 10.1.2.3, 10.9.9.9 | 198.51.100.4", "6.6.6.6, rubbish, 10.1.2.4 | 10.1.2.4",
					"rubbish | 127.0.0.1", "evil.example | 127.0.0.1", "2001:db8::5 | 2001:db8:0:0:0:0:0:5" })
	void clientIsTheLastHopThatNoTrustedProxyIs(String forwardedFor, String client) {
		this.gateway.cell.forget();
		this.gateway.wire.get(TestCell.CONSUMER, "/api/consumer/session", "X-Forwarded-For: " + forwardedFor);
		assertThat(this.gateway.cell.received()).singleElement()
			.satisfies((request) -> assertThat(request.header("X-Madoguchi-Client")).isEqualTo(client));
	}

	@Test
	void strictTransportIsDemandedWhereBrowsersComeThroughTls() {
		assertThat(this.gateway.wire.get(TestCell.CONSUMER, "/").header("Strict-Transport-Security"))
			.isEqualTo("max-age=31536000; includeSubDomains");
	}

}
