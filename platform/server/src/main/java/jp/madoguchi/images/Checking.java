package jp.madoguchi.images;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.consultation.ImageMessages;
import jp.madoguchi.consultation.ImageState;
import jp.madoguchi.images.ImageObjects.Part;
import jp.madoguchi.images.ImageRows.Image;
import jp.madoguchi.images.ImageRows.State;
import jp.madoguchi.images.Scanner.Verdict;
import jp.madoguchi.store.ObjectStore;
import jp.madoguchi.tenancy.Tenants;

/**
 * Works off the bound tenant's images that are due: scans what waits, and clears away
 * what is no longer needed. Every step may break off anywhere and be done again by any
 * replica.
 */
@Component
class Checking {

	private static final Logger log = LoggerFactory.getLogger(Checking.class);

	private static final Duration UNTIL_NEXT_SCAN = Duration.ofSeconds(10);

	private final ImageRows rows;

	private final ImageMessages messages;

	private final ObjectStore store;

	private final Scanner scanner;

	private final Tenants tenants;

	private final TransactionTemplate transaction;

	Checking(ImageRows rows, ImageMessages messages, ObjectStore store, Scanner scanner, Tenants tenants,
			TransactionTemplate transaction) {
		this.rows = rows;
		this.messages = messages;
		this.store = store;
		this.scanner = scanner;
		this.tenants = tenants;
		this.transaction = transaction;
	}

	boolean isDue() {
		return this.transaction.execute((_) -> this.rows.isDue());
	}

	/** Works until nothing is due. */
	void work() {
		Optional<Image> due = take();
		while (due.isPresent()) {
			Image image = due.get();
			try {
				look(image);
			}
			catch (IOException ex) {
				log.warn("An image stays as it is for now: {}", ex.getClass().getName());
			}
			due = take();
		}
	}

	private Optional<Image> take() {
		return this.transaction.execute((_) -> this.rows.take());
	}

	private void look(Image image) throws IOException {
		switch (image.state()) {
			case RECEIVING, REMOVED -> {
				delete(image.objects().received());
				delete(image.objects().image());
				delete(image.objects().thumbnail());
				this.transaction.executeWithoutResult((_) -> this.rows.forget(image.id()));
			}
			case CHECKING -> check(image);
			case SHOWN -> {
				delete(image.objects().received());
				rest(image);
			}
			case INFECTED -> {
				delete(image.objects().image());
				delete(image.objects().thumbnail());
				rest(image);
			}
		}
	}

	private void check(Image image) throws IOException {
		switch (scan(image)) {
			case CLEAN -> settle(image, State.SHOWN, ImageState.SHOWN);
			case INFECTED -> settle(image, State.INFECTED, ImageState.INFECTED);
			case AWAY -> this.transaction.executeWithoutResult((_) -> this.rows.postpone(image.id(), UNTIL_NEXT_SCAN));
		}
	}

	/** Scanned is what came, not what was drawn of it. */
	private Verdict scan(Image image) throws IOException {
		if (!this.scanner.isNeeded() && !isLocal()) {
			return Verdict.AWAY;
		}
		UUID received = Objects.requireNonNull(image.objects().received());
		try (InputStream plain = image.key()
			.opening(this.store.get(ImageObjects.name(received)), Part.RECEIVED.of(image.id()))) {
			return this.scanner.scan(plain);
		}
		catch (IOException ex) {
			log.warn("An image could not be scanned and stays held: {}", ex.getClass().getName());
			return Verdict.AWAY;
		}
	}

	/** Names under {@code .localhost} lead nowhere but to the machine itself. */
	private boolean isLocal() {
		return this.tenants.current().consumerOrigin().getHost().endsWith(".localhost");
	}

	private void settle(Image image, State state, ImageState shown) {
		this.transaction.executeWithoutResult((_) -> {
			if (this.rows.move(image.id(), State.CHECKING, state)) {
				this.messages.settle(image.consultation(), image.id(), shown);
			}
		});
	}

	private void rest(Image image) {
		this.transaction.executeWithoutResult((_) -> this.rows.rest(image.id(), image.state()));
	}

	private void delete(@Nullable UUID name) throws IOException {
		if (name != null) {
			this.store.delete(ImageObjects.name(name));
		}
	}

}
