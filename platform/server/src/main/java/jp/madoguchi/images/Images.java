package jp.madoguchi.images;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.consultation.ImageMessages;
import jp.madoguchi.consultation.ImageRedacted;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.images.ImageObjects.Part;
import jp.madoguchi.images.ImageRows.Image;
import jp.madoguchi.images.ImageRows.State;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.store.ObjectStore;

/** Shows images to those who may read the consultation, once they were found clean. */
@Service
class Images {

	private static final Logger log = LoggerFactory.getLogger(Images.class);

	private final ImageMessages messages;

	private final ImageRows rows;

	private final ObjectStore store;

	private final Trail trail;

	private final TransactionTemplate transaction;

	Images(ImageMessages messages, ImageRows rows, ObjectStore store, Trail trail, TransactionTemplate transaction) {
		this.messages = messages;
		this.rows = rows;
		this.store = store;
		this.trail = trail;
		this.transaction = transaction;
	}

	/**
	 * Opens an image or its thumbnail. Whoever reads one passes here.
	 * @throws jp.madoguchi.problem.ProblemException not found, or not shown to anybody
	 */
	Opened open(UUID consultation, UUID id, Part part, Caller reader) {
		Image image = this.transaction.execute((_) -> {
			this.messages.demandReadable(consultation, id, reader);
			Image found = this.rows.find(consultation, id)
				.filter((one) -> one.state() == State.SHOWN)
				.orElseThrow(ProblemType.NOT_FOUND::exception);
			if (reader instanceof Caller.Staff && part == Part.IMAGE) {
				this.trail.record(Deed.IMAGE_VIEWED, consultation, id);
			}
			return found;
		});
		UUID name = Optional
			.ofNullable((part == Part.THUMBNAIL) ? image.objects().thumbnail() : image.objects().image())
			.orElseThrow(ProblemType.NOT_FOUND::exception);
		try {
			ImageKind kind = (part == Part.THUMBNAIL) ? ImageKind.JPEG : image.kind();
			return new Opened(kind, image.key().opening(this.store.get(ImageObjects.name(name)), part.of(id)));
		}
		catch (IOException ex) {
			log.warn("An image can't be read: {}", ex.getClass().getName());
			throw ProblemType.UNAVAILABLE.exception();
		}
	}

	/**
	 * In the transaction that blacks it out: from its end on nobody is shown it, and its
	 * objects are cleared away.
	 */
	@EventListener
	void follow(ImageRedacted redacted) {
		this.rows.remove(redacted.image());
	}

	/** An image as it is read; decrypted on the way. */
	record Opened(ImageKind kind, InputStream content) {
	}

}
