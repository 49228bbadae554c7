package jp.madoguchi.images;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import jp.madoguchi.problem.ProblemType;

/**
 * Decodes and encodes. Everything stays in memory: Java's own way would put plain bytes
 * into a temporary file.
 */
final class Drawing {

	/** Quality of a JPEG, of 1. */
	private static final float QUALITY = 0.92f;

	private static final float THUMBNAIL_QUALITY = 0.8f;

	private static final int THUMBNAIL_EDGE = 640;

	private Drawing() {
	}

	/** Decodes an image without looking at its metadata, but for its colours. */
	static BufferedImage decode(InputStream file, Outline outline) {
		ImageReader reader = ImageIO.getImageReadersByFormatName(outline.kind().key()).next();
		try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(file)) {
			reader.setInput(input, true, true);
			return inUsualColours(reader.read(0));
		}
		catch (IOException | RuntimeException ex) {
			// Decoders tell of a damaged file in many ways; none of them is our failure.
			throw ProblemType.IMAGE_BROKEN.exception();
		}
		finally {
			reader.dispose();
		}
	}

	static void encode(BufferedImage image, ImageKind kind, OutputStream file) throws IOException {
		write(image, kind, QUALITY, file);
	}

	/** Writes a small JPEG of it, 640 pixels at most on its longer side. */
	static void encodeThumbnail(BufferedImage image, OutputStream file) throws IOException {
		double scale = Math.min(1.0, (double) THUMBNAIL_EDGE / Math.max(image.getWidth(), image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
		BufferedImage smaller = image;
		// In halves, or fine print would fall between the pixels that are looked at.
		while (smaller.getWidth() / 2 >= width && smaller.getHeight() / 2 >= height && smaller.getWidth() > 1) {
			smaller = scaled(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
		}
		write(scaled(smaller, width, height), ImageKind.JPEG, THUMBNAIL_QUALITY, file);
	}

	private static void write(BufferedImage image, ImageKind kind, float quality, OutputStream file)
			throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.key()).next();
		try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
			writer.setOutput(output);
			ImageWriteParam param = writer.getDefaultWriteParam();
			if (kind == ImageKind.JPEG) {
				param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				param.setCompressionQuality(quality);
			}
			writer.write(null, new IIOImage(image, null, null), param);
		}
		finally {
			writer.dispose();
		}
	}

	/** What is written carries no colour profile, so its colours must need none. */
	private static BufferedImage inUsualColours(BufferedImage image) {
		ColorSpace colours = image.getColorModel().getColorSpace();
		if (colours.isCS_sRGB() || colours.getType() == ColorSpace.TYPE_GRAY) {
			return image;
		}
		boolean alpha = image.getColorModel().hasAlpha();
		BufferedImage usual = new BufferedImage(image.getWidth(), image.getHeight(),
				alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
		draw(image, usual, false);
		return usual;
	}

	private static BufferedImage scaled(BufferedImage image, int width, int height) {
		BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		draw(image, scaled, true);
		return scaled;
	}

	private static void draw(BufferedImage from, BufferedImage onto, boolean onWhite) {
		Graphics2D pen = onto.createGraphics();
		try {
			if (onWhite) {
				pen.setColor(Color.WHITE);
				pen.fillRect(0, 0, onto.getWidth(), onto.getHeight());
			}
			pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			pen.drawImage(from, 0, 0, onto.getWidth(), onto.getHeight(), null);
		}
		finally {
			pen.dispose();
		}
	}

}
