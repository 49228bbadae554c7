package jp.madoguchi.linesimulator.doors;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** RFC 4648 Base32, the form in which secrets of second factors are handed on. */
final class Base32 {

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private Base32() {
	}

	/**
	 * The bytes of a text; spaces and padding are skipped.
	 * @throws IllegalArgumentException if it holds any other sign
	 */
	static byte[] decode(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int buffer = 0;
		int bits = 0;
		for (char sign : text.toUpperCase(Locale.ROOT).replaceAll("[ =]", "").toCharArray()) {
			int value = ALPHABET.indexOf(sign);
			if (value < 0) {
				throw new IllegalArgumentException("A secret must be written in Base32");
			}
			buffer = (buffer << 5 | value) & 0xfff;
			bits += 5;
			if (bits >= 8) {
				bits -= 8;
				bytes.write(buffer >> bits);
			}
		}
		return bytes.toByteArray();
	}

}
