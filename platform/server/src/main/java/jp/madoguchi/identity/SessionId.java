package jp.madoguchi.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A session's secret as the database knows it: the SHA-256 of what the cookie carries.
 * Who reads the table can't use what is in it.
 */
public record SessionId(String hex) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Returns the id of the session whose cookie has this value. */
	public static SessionId ofCookie(String value) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
			return ofBytes(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns a new cookie value: 32 random bytes, base64url. */
	public static String newCookieValue() {
		byte[] secret = new byte[32];
		RANDOM.nextBytes(secret);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
	}

	static SessionId ofBytes(byte[] hash) {
		return new SessionId(HexFormat.of().formatHex(hash));
	}

	static byte[][] bytes(Collection<SessionId> ids) {
		return ids.stream().map(SessionId::bytes).toArray(byte[][]::new);
	}

	/** The 32 bytes of the hash. */
	public byte[] bytes() {
		return HexFormat.of().parseHex(this.hex);
	}

	@Override
	public String toString() {
		return "session";
	}

}
