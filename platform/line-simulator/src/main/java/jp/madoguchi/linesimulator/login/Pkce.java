package jp.madoguchi.linesimulator.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import jp.madoguchi.linesimulator.oauth.Secrets;
import org.jspecify.annotations.Nullable;

/** RFC 7636 with method S256, the only one LINE knows. */
final class Pkce {

	private Pkce() {
	}

	static boolean proves(String challenge, @Nullable String verifier) {
		return verifier != null && verifier.matches("[A-Za-z0-9._~-]{43,128}")
				&& Secrets.same(challenge, Secrets.base64Url(sha256(verifier)));
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java runtime has SHA-256", ex);
		}
	}

}
