package jp.madoguchi.images;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Pictures as telephones and attackers make them. */
final class Pictures {

	private Pictures() {
	}

	/** Red on the left, blue on the right. */
	static byte[] jpeg(int width, int height) {
		return written(drawn(width, height), "jpg");
	}

	static byte[] png(int width, int height) {
		return written(drawn(width, height), "png");
	}

	/** With an EXIF segment right after its start. */
	static byte[] withExif(byte[] jpeg, int orientation, String words) {
		byte[] text = words.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer tiff = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + text.length);
		tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII));
		tiff.putInt(8).putShort((short) 2);
		tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		tiff.putShort((short) 0x010e).putShort((short) 2).putInt(text.length).putInt(8 + 2 + 24 + 4);
		tiff.putInt(0).put(text);
		return withSegment(jpeg, 0xe1, tiff.array());
	}

	static byte[] withComment(byte[] jpeg, byte[] comment) {
		return withSegment(jpeg, 0xfe, comment);
	}

	/** Filled up with comments to exactly so many bytes. */
	static byte[] ofSize(byte[] jpeg, int size) {
		byte[] grown = jpeg;
		while (grown.length < size) {
			int missing = size - grown.length;
			int content = Math.min(missing - 4, 60_000);
			if (missing - 4 - content < 4 && missing - 4 != content) {
				content -= 8;
			}
			grown = withComment(grown, new byte[content]);
		}
		return grown;
	}

	static byte[] zip(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("a.class"));
			zip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** A PNG's signature and header that claims a size, an end, and no pixels. */
	static byte[] claiming(int width, int height) {
		ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
		header.put(new byte[] { 8, 2, 0, 0, 0 });
		return joined(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }, chunk("IHDR", header.array()),
				chunk("IDAT", new byte[100]), chunk("IEND", new byte[0]));
	}

	/** With one more chunk after its header. */
	static byte[] withChunk(byte[] png, String name, byte[] content) {
		byte[] head = Arrays.copyOf(png, 33);
		return joined(head, chunk(name, content), Arrays.copyOfRange(png, 33, png.length));
	}

	static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	private static byte[] chunk(String name, byte[] content) {
		byte[] type = name.getBytes(StandardCharsets.US_ASCII);
		CRC32 crc = new CRC32();
		crc.update(type);
		crc.update(content);
		return ByteBuffer.allocate(12 + content.length)
			.putInt(content.length)
			.put(type)
			.put(content)
			.putInt((int) crc.getValue())
			.array();
	}

	private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
		ByteBuffer grown = ByteBuffer.allocate(jpeg.length + 4 + content.length);
		grown.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2)).put(content);
		return grown.put(jpeg, 2, jpeg.length - 2).array();
	}

	private static BufferedImage drawn(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.RED);
		pen.fillRect(0, 0, width / 2, height);
		pen.setColor(Color.BLUE);
		pen.fillRect(width / 2, 0, width - width / 2, height);
		pen.dispose();
		return image;
	}

	private static byte[] written(BufferedImage image, String format) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
