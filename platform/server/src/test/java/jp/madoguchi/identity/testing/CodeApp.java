package jp.madoguchi.identity.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app (RFC 6238: SHA-1, six digits, 30 seconds).
 *
 * @param secret the secret's bytes as Latin text
 */
public record CodeApp(String secret, Set<Long> used) {

	public CodeApp(String secret) {
		this(secret, ConcurrentHashMap.newKeySet());
	}

	/**
	 * A code that was not used before. The realm takes the one of the period before and
	 * after too, so nobody has to wait for three logins in a row.
	 */
	public String code() {
		long now = Instant.now().getEpochSecond() / 30;
		return code(LongStream.of(now, now + 1, now - 1).filter(this.used::add).findFirst().orElseThrow());
	}

	private String code(long period) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(this.secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
			byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(period).array());
			int number = ByteBuffer.wrap(hash, hash[19] & 0xf, 4).getInt() & 0x7fffffff;
			return "%06d".formatted(number % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
