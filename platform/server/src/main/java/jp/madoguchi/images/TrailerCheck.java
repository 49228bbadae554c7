package jp.madoguchi.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jp.madoguchi.problem.ProblemType;

/** Knows what telephones put behind the end of a JPEG. */
final class TrailerCheck {

	private static final int JPEG = 0xffd8ff00;

	private static final int FIRST_THREE = 0xffffff00;

	private static final int FILM = ascii("ftyp");

	private static final int SAMSUNG = ascii("SEFT");

	private TrailerCheck() {
	}

	/** Reads to the end of the file and refuses what is unknown. */
	static void demandKnown(GuardedStream in) throws IOException {
		int first = 0;
		int second = 0;
		int last = 0;
		boolean onlyZeros = true;
		int count = 0;
		for (int value = in.next(); value >= 0; value = in.next()) {
			last = (last << 8) | value;
			onlyZeros &= value == 0;
			count++;
			if (count == 4) {
				first = last;
			}
			if (count == 8) {
				second = last;
			}
		}
		if (!onlyZeros && (first & FIRST_THREE) != JPEG && second != FILM && last != SAMSUNG) {
			throw ProblemType.IMAGE_NOT_PURE.exception();
		}
	}

	private static int ascii(String four) {
		byte[] bytes = four.getBytes(StandardCharsets.US_ASCII);
		return (bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3];
	}

}
