package jp.madoguchi.images;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

import jp.madoguchi.problem.ProblemType;

/**
 * What the structure of an image says, read before anything is decoded. Reading it proves
 * that the image is whole and carries nothing else with it.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param pixelBytes what a decoded pixel takes in memory
 * @param orientation EXIF's number, 1 to 8: how it is to be turned
 */
record Outline(ImageKind kind, int width, int height, int pixelBytes, int orientation) {

	private static final long PIXELS = 50_000_000;

	/** So many pixels of four bytes; images with wider ones may have fewer of them. */
	private static final long BYTES = 4 * PIXELS;

	/**
	 * Reads it from all bytes of a file. Neither name nor announced type says anything.
	 * @throws jp.madoguchi.problem.ProblemException another type, not whole, not pure, or
	 * more than 50 megapixels
	 */
	static Outline of(InputStream file) throws IOException {
		GuardedStream bytes = new GuardedStream(file);
		try {
			Outline outline = switch (bytes.u16()) {
				case JpegOutline.START -> JpegOutline.read(bytes);
				case PngOutline.START -> PngOutline.read(bytes);
				default -> throw ProblemType.IMAGE_UNSUPPORTED.exception();
			};
			bytes.demandPure();
			return outline;
		}
		catch (EOFException ex) {
			throw ProblemType.IMAGE_BROKEN.exception();
		}
	}

	/** Refuses what would take too much to decode, on the word of its header. */
	Outline demandDecodable() {
		if (this.width <= 0 || this.height <= 0) {
			throw ProblemType.IMAGE_BROKEN.exception();
		}
		if (pixels() > PIXELS || pixels() * this.pixelBytes > BYTES) {
			throw ProblemType.IMAGE_OVERSIZED.exception();
		}
		return this;
	}

	long pixels() {
		return (long) this.width * this.height;
	}

}
