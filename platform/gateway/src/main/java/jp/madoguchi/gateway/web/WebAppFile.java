package jp.madoguchi.gateway.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** One built file in memory, as it is and compressed where that saves something. */
final class WebAppFile {

	private static final int WORTH_COMPRESSING = 1024;

	private final byte[] plain;

	private final byte @Nullable [] compressed;

	private final MediaType type;

	private final String tag;

	WebAppFile(String name, byte[] content) {
		this.plain = content;
		this.type = typeOf(name);
		this.compressed = (isText(this.type) && content.length >= WORTH_COMPRESSING) ? gzip(content) : null;
		this.tag = digest(content);
	}

	byte[] plain() {
		return this.plain;
	}

	/** In gzip, where that saves something. */
	Optional<byte[]> compressed() {
		return Optional.ofNullable(this.compressed);
	}

	MediaType type() {
		return this.type;
	}

	/** Changes with the content. */
	String tag() {
		return this.tag;
	}

	private static MediaType typeOf(String name) {
		MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
		return isText(type) ? new MediaType(type, StandardCharsets.UTF_8) : type;
	}

	private static boolean isText(MediaType type) {
		return "text".equals(type.getType())
				|| List.of("javascript", "json", "manifest+json", "svg+xml").contains(type.getSubtype());
	}

	private static byte[] gzip(byte[] content) {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
			gzip.write(content);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Memory can be written", ex);
		}
		return target.toByteArray();
	}

	private static String digest(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
