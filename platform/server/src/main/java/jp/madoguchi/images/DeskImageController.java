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

/** Images at the desk. */
@RestController
@RequestMapping("/api/desk/consultations/{id}/images")
class DeskImageController {

	private final Uploads uploads;

	private final Images images;

	DeskImageController(Uploads uploads, Images images) {
		this.uploads = uploads;
		this.images = images;
	}

	/**
	 * The body is the file itself; what kind it is, its content says.
	 * @param seen the last place on the sender's screen; a newer message refuses it
	 */
	@PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	@Allowed(Act.HANDLE_CONSULTATIONS)
	ResponseEntity<ImageAnswer.KeptImage> answerWithImage(Caller.Staff counselor, @PathVariable UUID id,
			@RequestParam UUID message, @RequestParam int seen, @RequestBody InputStreamResource body)
			throws IOException {
		return ImageAnswer
			.kept(this.uploads.accept(new Uploads.Upload(id, counselor, message, seen), body.getInputStream()));
	}

	@GetMapping(path = "/{image}", produces = { MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE })
	@Allowed(Act.READ_CONSULTATIONS)
	ResponseEntity<InputStreamResource> showImageAtDesk(Caller.Staff reader, @PathVariable UUID id,
			@PathVariable UUID image) {
		return ImageAnswer.shown(this.images.open(id, image, Part.IMAGE, reader));
	}

	@GetMapping(path = "/{image}/thumbnail", produces = MediaType.IMAGE_JPEG_VALUE)
	@Allowed(Act.READ_CONSULTATIONS)
	ResponseEntity<InputStreamResource> showThumbnailAtDesk(Caller.Staff reader, @PathVariable UUID id,
			@PathVariable UUID image) {
		return ImageAnswer.shown(this.images.open(id, image, Part.THUMBNAIL, reader));
	}

}
