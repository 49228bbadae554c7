package jp.madoguchi.linesimulator.doors;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** RFC 6238 with its defaults: HMAC-SHA-1, 30 seconds; six digits. */
final class Totp {

	private static final long PERIOD = Duration.ofSeconds(30).toSeconds();

	private Totp() {
	}

	static String code(byte[] secret, Instant at) {
		byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(at.getEpochSecond() / PERIOD).array());
		int offset = hash[hash.length - 1] & 0xf;
		int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
		return "%06d".formatted(number % 1_000_000);
	}

	/** How long the code of this moment still holds, 1 to 30. */
	static long secondsLeft(Instant at) {
		return PERIOD - at.getEpochSecond() % PERIOD;
	}

	private static byte[] hmac(byte[] secret, byte[] message) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret, "HmacSHA1"));
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java runtime has HmacSHA1", ex);
		}
	}

}
