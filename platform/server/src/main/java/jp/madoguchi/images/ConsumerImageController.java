package jp.madoguchi.images;

import java.io.IOException;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.images.ImageObjects.Part;

/** Images of a consumer's own consultations. */
@RestController
@RequestMapping("/api/consumer/consultations/{id}/images")
@Allowed(Act.CONSULT)
class ConsumerImageController {

	private final Uploads uploads;

	private final Images images;

	ConsumerImageController(Uploads uploads, Images images) {
		this.uploads = uploads;
		this.images = images;
	}

	/** The body is the file itself; what kind it is, its content says. */
	@PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	ResponseEntity<ImageAnswer.KeptImage> sendImage(Caller.Consumer consumer, @PathVariable UUID id,
			@RequestParam UUID message, @RequestBody InputStreamResource body) throws IOException {
		return ImageAnswer
			.kept(this.uploads.accept(new Uploads.Upload(id, consumer, message, 0), body.getInputStream()));
	}

	@GetMapping(path = "/{image}", produces = { MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE })
	ResponseEntity<InputStreamResource> showImage(Caller.Consumer consumer, @PathVariable UUID id,
			@PathVariable UUID image) {
		return ImageAnswer.shown(this.images.open(id, image, Part.IMAGE, consumer));
	}

	@GetMapping(path = "/{image}/thumbnail", produces = MediaType.IMAGE_JPEG_VALUE)
	ResponseEntity<InputStreamResource> showThumbnail(Caller.Consumer consumer, @PathVariable UUID id,
			@PathVariable UUID image) {
		return ImageAnswer.shown(this.images.open(id, image, Part.THUMBNAIL, consumer));
	}

}
