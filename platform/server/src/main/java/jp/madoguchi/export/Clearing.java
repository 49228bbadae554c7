package jp.madoguchi.export;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.store.ObjectStore;

/** Destroys what has lain long enough: first the key, then what it opened. */
@Component
class Clearing {

	private static final Logger log = LoggerFactory.getLogger(Clearing.class);

	private final RunRows runs;

	private final ObjectStore store;

	private final Trail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Clearing(RunRows runs, ObjectStore store, Trail trail, TransactionTemplate transaction, Clock clock) {
		this.runs = runs;
		this.store = store;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	void clear() {
		this.transaction.executeWithoutResult((_) -> this.runs.expire(this.clock.instant())
			.forEach((export) -> this.trail.record(Deed.EXPORT_EXPIRED, export, "")));
		List<UUID> worthless = this.transaction.execute((_) -> this.runs.worthless());
		worthless.forEach(this::delete);
	}

	private void delete(UUID object) {
		try {
			this.store.delete(Running.name(object));
			this.transaction.executeWithoutResult((_) -> this.runs.forget(object));
		}
		catch (IOException ex) {
			log.warn("An export's object stays for now: {}", ex.getClass().getName());
		}
	}

}
