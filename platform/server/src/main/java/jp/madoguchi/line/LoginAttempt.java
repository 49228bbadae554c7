package jp.madoguchi.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secrets of one login on its way through LINE, each 32 random bytes in base64url.
 *
 * @param state comes back in the address and must match (RFC 6749, 10.12)
 * @param nonce comes back in the ID token and must match (OpenID Connect Core, 3.1.2.1)
 * @param verifier proves to LINE that the code is redeemed by who asked (RFC 7636)
 */
record LoginAttempt(String state, String nonce, String verifier) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

	static LoginAttempt begin() {
		return new LoginAttempt(random(), random(), random());
	}

	/** The verifier's challenge, method S256. */
	String challenge() {
		try {
			return BASE64URL.encodeToString(
					MessageDigest.getInstance("SHA-256").digest(this.verifier.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	boolean isAnsweredBy(String givenState) {
		return MessageDigest.isEqual(this.state.getBytes(StandardCharsets.UTF_8),
				givenState.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "a login attempt";
	}

	private static String random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return BASE64URL.encodeToString(bytes);
	}

}
