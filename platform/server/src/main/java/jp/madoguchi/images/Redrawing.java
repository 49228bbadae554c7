package jp.madoguchi.images;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

import jp.madoguchi.images.ImageObjects.Part;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.store.Spool;
import jp.madoguchi.tenancy.StreamKey;

/**
 * Draws an image anew: upright, without metadata, not made smaller; and its thumbnail.
 * Pixels take much memory, so at most two images are decoded at once, and a large one
 * only by itself.
 */
@Component
class Redrawing {

	private static final int AT_ONCE = 2;

	private static final long LARGE_BYTES = 80_000_000;

	private static final long PATIENCE_SECONDS = 20;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	/**
	 * Draws it.
	 * @param received the ciphertext of what came
	 * @throws jp.madoguchi.problem.ProblemException if it can't be decoded, or if too
	 * many images are being drawn
	 */
	Redrawn redraw(Spool received, StreamKey key, UUID id) throws IOException {
		Outline outline;
		try (InputStream plain = key.opening(received.reading(), Part.RECEIVED.of(id))) {
			outline = Outline.of(plain);
		}
		int wanted = (outline.pixels() * outline.pixelBytes() > LARGE_BYTES) ? AT_ONCE : 1;
		if (!acquire(wanted)) {
			throw ProblemType.UNAVAILABLE.exception();
		}
		try (InputStream plain = key.opening(received.reading(), Part.RECEIVED.of(id))) {
			return draw(Turning.upright(Drawing.decode(plain, outline), outline.orientation()), outline.kind(), key,
					id);
		}
		finally {
			this.places.release(wanted);
		}
	}

	private boolean acquire(int wanted) {
		try {
			return this.places.tryAcquire(wanted, PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static Redrawn draw(BufferedImage image, ImageKind kind, StreamKey key, UUID id) throws IOException {
		Spool whole = Spool.open();
		Spool thumbnail = Spool.open();
		try {
			MessageDigest hash = Receiving.sha256();
			try (OutputStream sealed = key.sealing(whole.writing(), Part.IMAGE.of(id))) {
				Drawing.encode(image, kind, new DigestOutputStream(sealed, hash));
			}
			try (OutputStream sealed = key.sealing(thumbnail.writing(), Part.THUMBNAIL.of(id))) {
				Drawing.encodeThumbnail(image, sealed);
			}
			return new Redrawn(kind, image.getWidth(), image.getHeight(), HexFormat.of().formatHex(hash.digest()),
					whole, thumbnail);
		}
		catch (IOException | RuntimeException ex) {
			whole.close();
			thumbnail.close();
			throw ex;
		}
	}

	/**
	 * An image as it will be kept.
	 *
	 * @param hash SHA-256 of its plain bytes, in hexadecimal digits
	 * @param whole its ciphertext
	 * @param thumbnail its thumbnail's ciphertext
	 */
	record Redrawn(ImageKind kind, int width, int height, String hash, Spool whole,
			Spool thumbnail) implements AutoCloseable {

		@Override
		public void close() throws IOException {
			this.whole.close();
			this.thumbnail.close();
		}

	}

}
