package jp.madoguchi.images;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the one thing of EXIF that is used: how the camera was held. */
final class Exif {

	private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private static final int ORIENTATION = 0x0112;

	private Exif() {
	}

	/** Returns the number, 1 to 8, or another one where a segment doesn't say it. */
	static int orientation(byte[] segment, int otherwise) {
		if (segment.length < 14 || !Arrays.equals(segment, 0, NAME.length, NAME, 0, NAME.length)) {
			return otherwise;
		}
		try {
			ByteBuffer tiff = ByteBuffer.wrap(segment, NAME.length, segment.length - NAME.length).slice();
			tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
			int directory = tiff.getInt(4);
			int entries = tiff.getShort(directory) & 0xffff;
			for (int n = 0; n < entries; n++) {
				int entry = directory + 2 + 12 * n;
				if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
					int value = tiff.getShort(entry + 8) & 0xffff;
					return (value >= 1 && value <= 8) ? value : otherwise;
				}
			}
			return otherwise;
		}
		catch (IndexOutOfBoundsException | BufferUnderflowException ex) {
			return otherwise;
		}
	}

}
