package jp.madoguchi.linesimulator.doors;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	/** The SHA-1 vectors of RFC 6238, appendix B, cut to six digits. */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void codesAreThoseOfTheStandard(long second, String code) {
		byte[] secret = Base32.decode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
		assertThat(new String(secret, StandardCharsets.US_ASCII)).isEqualTo("12345678901234567890");
		assertThat(Totp.code(secret, Instant.ofEpochSecond(second))).isEqualTo(code);
	}

	@Test
	void aCodeHoldsForThirtySecondsAtMost() {
		assertThat(Totp.secondsLeft(Instant.ofEpochSecond(60))).isEqualTo(30);
		assertThat(Totp.secondsLeft(Instant.ofEpochSecond(89))).isEqualTo(1);
	}

	/** The vectors of RFC 4648, section 10. */
	@ParameterizedTest
	@CsvSource({ "'', ''", "MY======, f", "MZXQ====, fo", "MZXW6===, foo", "MZXW6YQ=, foob", "MZXW6YTB, fooba",
			"mzxw 6ytb oi, foobar" })
	void base32IsReadAsTheStandardSays(String text, String bytes) {
		assertThat(new String(Base32.decode(text), StandardCharsets.US_ASCII)).isEqualTo(bytes);
	}

}
