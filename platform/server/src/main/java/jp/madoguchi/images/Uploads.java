package jp.madoguchi.images;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.consultation.ImageMessages.Placed;
import jp.madoguchi.consultation.ImageMessages;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.images.ImageObjects.Part;
import jp.madoguchi.images.Redrawing.Redrawn;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.store.ObjectStore;
import jp.madoguchi.store.Spool;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.StreamKey;

/**
 * Accepts images. One is accepted when its message is committed; by then everything there
 * is of it lies in the store. Every call may be repeated: the same id with the same bytes
 * gets the first answer again.
 */
@Service
class Uploads {

	private static final Logger log = LoggerFactory.getLogger(Uploads.class);

	private final ImageMessages messages;

	private final ImageRows rows;

	private final ObjectStore store;

	private final Redrawing redrawing;

	private final TransactionTemplate transaction;

	private final CheckTick tick;

	Uploads(ImageMessages messages, ImageRows rows, ObjectStore store, Redrawing redrawing,
			TransactionTemplate transaction, CheckTick tick) {
		this.messages = messages;
		this.rows = rows;
		this.store = store;
		this.redrawing = redrawing;
		this.transaction = transaction;
		this.tick = tick;
	}

	/**
	 * Accepts one.
	 * @throws jp.madoguchi.problem.ProblemException not to be written there, too large,
	 * no image that can be accepted, or the id stands for something else
	 */
	Accepted accept(Upload upload, InputStream body) {
		this.transaction.executeWithoutResult((_) -> demandWritable(upload));
		UUID id = UuidCreator.getTimeOrderedEpoch();
		StreamKey key = StreamKey.fresh();
		try (Spool received = Spool.open()) {
			String hash = Receiving.receive(body, received, key, Part.RECEIVED.of(id));
			Optional<Placed> before = this.transaction.execute((_) -> repeated(upload, hash));
			if (before.isPresent()) {
				return new Accepted(before.get(), true);
			}
			try (Redrawn redrawn = this.redrawing.redraw(received, key, id)) {
				return keep(upload, received, redrawn, new ImageRows.NewImage(id, upload.consultation(), redrawn.kind(),
						key, hash, redrawn.hash(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
			}
		}
		catch (IOException ex) {
			log.warn("An image can't be kept: {}", ex.getClass().getName());
			throw ProblemType.UNAVAILABLE.exception();
		}
	}

	private Accepted keep(Upload upload, Spool received, Redrawn redrawn, ImageRows.NewImage image) throws IOException {
		this.transaction.executeWithoutResult((_) -> this.rows.begin(image));
		this.store.put(ImageObjects.name(image.received()), received);
		this.store.put(ImageObjects.name(image.whole()), redrawn.whole());
		this.store.put(ImageObjects.name(image.thumbnail()), redrawn.thumbnail());
		try {
			Placed placed = this.transaction.execute((_) -> {
				this.rows.move(image.id(), ImageRows.State.RECEIVING, ImageRows.State.CHECKING);
				return this.messages.append(upload.consultation(), upload.writer(), upload.message(),
						new ImageMessages.NewImage(image.id(), redrawn.width(), redrawn.height()), upload.seen());
			});
			this.tick.wake(CurrentTenant.id());
			return new Accepted(placed, false);
		}
		catch (DuplicateKeyException ex) {
			// Another request with this id was faster. What this one has put is cleared
			// away later.
			return new Accepted(this.transaction.execute((_) -> repeated(upload, image.receivedHash()).orElseThrow()),
					true);
		}
	}

	private void demandWritable(Upload upload) {
		if (this.messages.find(upload.consultation(), upload.writer(), upload.message()).isEmpty()) {
			this.messages.demandWritable(upload.consultation(), upload.writer());
		}
	}

	/** What was answered when this image was kept before. */
	private Optional<Placed> repeated(Upload upload, String hash) {
		Optional<Placed> placed = this.messages.find(upload.consultation(), upload.writer(), upload.message());
		boolean other = placed.flatMap((found) -> this.rows.find(upload.consultation(), found.image()))
			.filter((image) -> !image.receivedHash().equals(hash))
			.isPresent();
		if (other) {
			throw ProblemType.MESSAGE_CONFLICT.exception();
		}
		return placed;
	}

	/**
	 * An image somebody wants to send.
	 *
	 * @param message made by the page once for this image
	 * @param seen the last place on a counselor's screen; says nothing for a consumer
	 */
	record Upload(UUID consultation, Caller writer, UUID message, int seen) {
	}

	/** An image that is kept, and whether it had been before. */
	record Accepted(Placed placed, boolean repeated) {
	}

}
