package jp.madoguchi.export;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.store.ObjectStore;

/** Gives out what was written. */
@Service
class Fetching {

	private static final Logger log = LoggerFactory.getLogger(Fetching.class);

	private final ExportRows rows;

	private final ObjectStore store;

	private final Trail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Fetching(ExportRows rows, ObjectStore store, Trail trail, TransactionTemplate transaction, Clock clock) {
		this.rows = rows;
		this.store = store;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Opens one's own finished file.
	 * @throws jp.madoguchi.problem.ProblemException when there is none, none any more, or
	 * the store is away
	 */
	Opened open(Caller.Staff person, UUID id) {
		Export export = this.transaction.execute((_) -> this.rows.demandOwn(id, person.id()));
		if (export.content() && !Offer.mayRead(person)) {
			throw ProblemType.FORBIDDEN.exception();
		}
		ExportRows.Sealed sealed = this.transaction.execute((_) -> {
			ExportRows.Sealed found = this.rows.sealed(id, this.clock.instant())
				.orElseThrow(ProblemType.NOT_FOUND::exception);
			this.trail.record(Deed.EXPORT_FETCHED, id, "");
			return found;
		});
		try {
			return new Opened(export,
					sealed.key().opening(this.store.get(Running.name(sealed.object())), Writing.place(export)));
		}
		catch (IOException ex) {
			log.warn("An export can't be read: {}", ex.getClass().getName());
			throw ProblemType.UNAVAILABLE.exception();
		}
	}

	/** A file as it is read; decrypted on the way. */
	record Opened(Export export, InputStream content) {
	}

}
