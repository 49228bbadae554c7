package jp.madoguchi.images;

import java.io.IOException;

import jp.madoguchi.problem.ProblemType;

/** Walks through a PNG's chunks. */
final class PngOutline {

	static final int START = 0x8950;

	private static final long REST_OF_SIGNATURE = 0x4e470d0a1a0aL;

	private static final int HEADER = 0x49484452;

	private static final int ANIMATION = 0x6163544c;

	private static final int END = 0x49454e44;

	private PngOutline() {
	}

	static Outline read(GuardedStream in) throws IOException {
		if ((((long) in.u16() << 32) | (in.i32() & 0xffffffffL)) != REST_OF_SIGNATURE) {
			throw ProblemType.IMAGE_UNSUPPORTED.exception();
		}
		if (in.i32() != 13 || in.i32() != HEADER) {
			throw ProblemType.IMAGE_BROKEN.exception();
		}
		int width = in.i32();
		int height = in.i32();
		Outline outline = new Outline(ImageKind.PNG, width, height, pixelBytes(in.u8(), in.u8()), 1).demandDecodable();
		in.skip(7);
		int chunk = 0;
		while (chunk != END) {
			int length = in.i32();
			chunk = in.i32();
			if (length < 0) {
				throw ProblemType.IMAGE_BROKEN.exception();
			}
			if (chunk == ANIMATION) {
				throw ProblemType.IMAGE_UNSUPPORTED.exception();
			}
			in.skip(length);
			in.skip(4);
		}
		if (in.next() >= 0) {
			throw ProblemType.IMAGE_NOT_PURE.exception();
		}
		return outline;
	}

	private static int pixelBytes(int depth, int colour) {
		int samples = switch (colour) {
			case 0, 3 -> 1;
			case 2 -> 3;
			case 4 -> 2;
			case 6 -> 4;
			default -> throw ProblemType.IMAGE_BROKEN.exception();
		};
		return (depth == 16) ? 2 * samples : samples;
	}

}
