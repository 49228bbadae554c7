package jp.madoguchi.linesimulator.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * LINE's user ids: {@code U} and 32 hexadecimal digits, one per person and provider. Here
 * they are derived, so that a person keeps them from run to run.
 */
final class UserIds {

	private UserIds() {
	}

	static String of(String providerId, String personId) {
		byte[] digest = sha256(providerId + '\0' + personId);
		return "U" + HexFormat.of().formatHex(digest, 0, 16);
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java runtime has SHA-256", ex);
		}
	}

}
