package jp.madoguchi.canary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word nobody would write by chance, and all the forms in which it would still be
 * readable.
 *
 * @param word ASCII, so that it looks the same in every encoding of one byte a letter
 */
record Canary(String word) {

	static Canary hatch() {
		return new Canary(UUID.randomUUID().toString().replace("-", ""));
	}

	/** The word itself, in hexadecimal, Base64 and UTF-16. */
	List<byte[]> forms() {
		byte[] bytes = ascii(this.word);
		return Stream
			.of(Stream.of(bytes, ascii(HexFormat.of().formatHex(bytes)),
					ascii(HexFormat.of().withUpperCase().formatHex(bytes)),
					this.word.getBytes(StandardCharsets.UTF_16BE)), IntStream.range(0, 3).mapToObj(this::base64))
			.flatMap((forms) -> forms)
			.toList();
	}

	/** In Base64 a word looks in three ways, depending on what stands before it. */
	private byte[] base64(int before) {
		byte[] encoded = Base64.getEncoder().withoutPadding().encode(ascii("#".repeat(before) + this.word));
		return Arrays.copyOfRange(encoded, (before == 0) ? 0 : 4, encoded.length - 2);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
