package jp.madoguchi.local.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.awaitility.Awaitility;

/** An authenticator app (RFC 6238: SHA-1, six digits, 30 seconds). */
final class CodeApp {

	private static final int PERIOD = 30;

	private final byte[] key;

	private final Set<Long> given = new HashSet<>();

	CodeApp(String key) {
		this.key = key.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * A code not given before. Keycloak takes the one of the period before and after too,
	 * so a person may log in three times in a row without waiting; a fourth time waits.
	 */
	synchronized String code() {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(PERIOD + 5))
			.until(this::unused, Optional::isPresent)
			.map(this::code)
			.orElseThrow();
	}

	private Optional<Long> unused() {
		long now = Instant.now().getEpochSecond() / PERIOD;
		return Stream.of(now, now + 1, now - 1).filter(this.given::add).findFirst();
	}

	private String code(long period) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(this.key, "HmacSHA1"));
			byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
			int number = ByteBuffer.wrap(hash, hash[19] & 0xf, Integer.BYTES).getInt() & 0x7fffffff;
			return "%06d".formatted(number % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
