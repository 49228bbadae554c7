package jp.madoguchi.images;

import java.io.IOException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.problem.ProblemType;

/**
 * Walks through a JPEG's segments up to its end. Telephones put more behind that end: a
 * second JPEG with the brightness of an HDR picture, a short film, Samsung's own notes.
 * Nothing of it is kept; anything else there is refused.
 */
final class JpegOutline {

	static final int START = 0xffd8;

	private static final int END = 0xd9;

	private static final int SCAN = 0xda;

	private static final int EXIF = 0xe1;

	private static final Set<Integer> NO_FRAMES = Set.of(0xc4, 0xc8, 0xcc);

	private JpegOutline() {
	}

	static Outline read(GuardedStream in) throws IOException {
		Outline frame = null;
		int orientation = 1;
		int marker = marker(in, in.u8());
		while (marker != END) {
			if ((marker >= 0xd0 && marker <= 0xd7) || marker == 0x01) {
				marker = marker(in, in.u8());
				continue;
			}
			int length = in.u16() - 2;
			if (length < 0) {
				throw ProblemType.IMAGE_BROKEN.exception();
			}
			byte[] segment = in.bytes(length);
			if (isFrame(marker) && frame == null) {
				frame = frame(segment);
			}
			if (marker == EXIF) {
				orientation = Exif.orientation(segment, orientation);
			}
			marker = (marker == SCAN) ? markerAfterScan(in) : marker(in, in.u8());
		}
		TrailerCheck.demandKnown(in);
		return turned(frame, orientation);
	}

	private static Outline turned(@Nullable Outline frame, int orientation) {
		if (frame == null) {
			throw ProblemType.IMAGE_BROKEN.exception();
		}
		return new Outline(frame.kind(), frame.width(), frame.height(), frame.pixelBytes(), orientation);
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.contains(marker);
	}

	private static Outline frame(byte[] segment) {
		if (segment.length < 6) {
			throw ProblemType.IMAGE_BROKEN.exception();
		}
		int height = ((segment[1] & 0xff) << 8) | (segment[2] & 0xff);
		int width = ((segment[3] & 0xff) << 8) | (segment[4] & 0xff);
		return new Outline(ImageKind.JPEG, width, height, Math.max(segment[5] & 0xff, 1), 1).demandDecodable();
	}

	private static int marker(GuardedStream in, int first) throws IOException {
		if (first != 0xff) {
			throw ProblemType.IMAGE_BROKEN.exception();
		}
		int value = in.u8();
		while (value == 0xff) {
			value = in.u8();
		}
		return value;
	}

	private static int markerAfterScan(GuardedStream in) throws IOException {
		while (true) {
			int value = in.u8();
			while (value == 0xff) {
				value = in.u8();
				if (value != 0 && value != 0xff && (value < 0xd0 || value > 0xd7)) {
					return value;
				}
			}
		}
	}

}
