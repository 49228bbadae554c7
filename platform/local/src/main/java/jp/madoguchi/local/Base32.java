package jp.madoguchi.local;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** RFC 4648 Base32, the form in which authenticator apps take their keys. */
final class Base32 {

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	private Base32() {
	}

	/**
	 * Encodes a text of Latin letters and digits.
	 * @param text a multiple of five characters, so that nothing needs padding
	 */
	static String encode(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		BigInteger number = new BigInteger(1, bytes);
		StringBuilder encoded = new StringBuilder();
		for (int shift = bytes.length * 8 - BITS; shift >= 0; shift -= BITS) {
			encoded.append(ALPHABET.charAt(number.shiftRight(shift).intValue() & 31));
		}
		return encoded.toString();
	}

}
