package jp.madoguchi.images;

import java.time.Instant;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How both sides are answered. */
final class ImageAnswer {

	private ImageAnswer() {
	}

	static ResponseEntity<KeptImage> kept(Uploads.Accepted accepted) {
		return ResponseEntity.status(accepted.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
			.body(new KeptImage(accepted.placed().image(), accepted.placed().seq(), accepted.placed().version(),
					accepted.placed().at()));
	}

	/** Opened by itself it is a picture without any rights, and nobody keeps a copy. */
	static ResponseEntity<InputStreamResource> shown(Images.Opened image) {
		return ResponseEntity.ok()
			.contentType((image.kind() == ImageKind.JPEG) ? MediaType.IMAGE_JPEG : MediaType.IMAGE_PNG)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"image." + image.kind().key() + "\"")
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(new InputStreamResource(image.content()));
	}

	/** An image that is kept: its own id, and its place among the messages. */
	record KeptImage(UUID image, int seq, long version, Instant at) {
	}

}
