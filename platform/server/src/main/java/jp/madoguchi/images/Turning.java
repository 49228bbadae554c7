package jp.madoguchi.images;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/** Turns and mirrors an image as EXIF's orientation wants it, pixel by pixel. */
final class Turning {

	private Turning() {
	}

	/** Returns the image upright; the same one when it is. */
	static BufferedImage upright(BufferedImage image, int orientation) {
		if (orientation == 1) {
			return image;
		}
		int width = image.getWidth();
		int height = image.getHeight();
		boolean lying = orientation >= 5;
		WritableRaster from = image.getRaster();
		WritableRaster to = from.createCompatibleWritableRaster(lying ? height : width, lying ? width : height);
		boolean backwards = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
		boolean fromTheEnd = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
		int[] line = new int[width * from.getNumBands()];
		for (int y = 0; y < height; y++) {
			from.getPixels(0, y, width, 1, line);
			if (backwards) {
				reverse(line, from.getNumBands());
			}
			int place = fromTheEnd ? height - 1 - y : y;
			if (lying) {
				to.setPixels(place, 0, 1, width, line);
			}
			else {
				to.setPixels(0, place, width, 1, line);
			}
		}
		return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
	}

	private static void reverse(int[] line, int bands) {
		for (int low = 0, high = line.length - bands; low < high; low += bands, high -= bands) {
			for (int band = 0; band < bands; band++) {
				int kept = line[low + band];
				line[low + band] = line[high + band];
				line[high + band] = kept;
			}
		}
	}

}
