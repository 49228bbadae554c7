package jp.madoguchi.export;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.export.RunRows.Run;
import jp.madoguchi.store.ObjectName;
import jp.madoguchi.store.ObjectStore;
import jp.madoguchi.store.Spool;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.StreamKey;

/**
 * Works at an export from its beginning to its end. It may break off anywhere; the next
 * run begins anew, with another key and another object.
 */
@Component
class Running {

	private static final Logger log = LoggerFactory.getLogger(Running.class);

	private final ExportRows rows;

	private final RunRows runs;

	private final Writing writing;

	private final ObjectStore store;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Running(ExportRows rows, RunRows runs, Writing writing, ObjectStore store, TransactionTemplate transaction,
			Clock clock) {
		this.rows = rows;
		this.runs = runs;
		this.writing = writing;
		this.store = store;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Does nothing when another replica is at it, or nobody wants it any more. */
	void run(UUID id) {
		Run run = new Run(id, UUID.randomUUID());
		StreamKey key = StreamKey.fresh();
		boolean begun = this.transaction.execute((_) -> this.runs.begin(run, key));
		if (begun) {
			try {
				write(run, key);
			}
			catch (IOException | RuntimeException ex) {
				log.warn("Export {} broke off: {}", id, ex.getClass().getName());
				this.transaction.executeWithoutResult((_) -> this.runs.giveBack(run));
			}
		}
	}

	private void write(Run run, StreamKey key) throws IOException {
		Export export = this.transaction.execute((_) -> this.rows.find(run.export()).orElseThrow());
		try (Spool spool = Spool.open()) {
			Findings findings = this.writing.write(export, run, key, spool);
			this.store.put(name(run.object()), spool);
			long size = spool.size();
			boolean wanted = this.transaction
				.execute((_) -> this.runs.finish(run, findings, size, this.clock.instant()));
			if (!wanted) {
				this.store.delete(name(run.object()));
			}
		}
	}

	/** Returns the object's name in the store. */
	static ObjectName name(UUID object) {
		return new ObjectName("exports/" + CurrentTenant.id(), object);
	}

}
