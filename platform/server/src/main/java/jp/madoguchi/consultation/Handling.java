package jp.madoguchi.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.SubjectKeys;

/** Who handles a consultation, and its closing and reopening. */
@Service
@Transactional
class Handling {

	private final ConsultationRows rows;

	private final SubjectKeys keys;

	private final Announcements announcements;

	private final Clock clock;

	Handling(ConsultationRows rows, SubjectKeys keys, Announcements announcements, Clock clock) {
		this.rows = rows;
		this.keys = keys;
		this.announcements = announcements;
		this.clock = clock;
	}

	void take(UUID consultation, UUID account) {
		change(consultation, (row, now) -> row.take(account, now));
	}

	void release(UUID consultation, UUID account) {
		change(consultation, (row, now) -> row.release(account, now));
	}

	void handOver(UUID consultation, UUID from, UUID to, String note) {
		byte[] sealed = this.keys.of(consultation).seal(note, DeskRows.note(consultation));
		change(consultation, (row, now) -> row.offer(from, to, sealed, now));
	}

	void accept(UUID consultation, UUID account) {
		change(consultation, (row, now) -> row.accept(account, now));
	}

	void refuse(UUID consultation, UUID account, String reason) {
		byte[] sealed = this.keys.of(consultation).seal(reason, DeskRows.refusal(consultation));
		change(consultation, (row, now) -> row.refuse(account, sealed, now));
	}

	void closeByStaff(UUID consultation, UUID account) {
		change(consultation, (row, now) -> {
			row.demandHandledBy(account);
			row.close(now);
		});
	}

	void closeByConsumer(UUID consultation, UUID consumer) {
		change(consultation, (row, now) -> {
			if (!row.consumerId().equals(consumer)) {
				throw ProblemType.NOT_FOUND.exception();
			}
			row.close(now);
		});
	}

	/** Opens a closed consultation again in the hands of the one who asks. */
	void reopen(UUID consultation, UUID account) {
		try {
			change(consultation, (row, now) -> row.reopen(account, now));
			this.rows.flush();
		}
		catch (DataIntegrityViolationException ex) {
			// The consumer has begun another one meanwhile; one is open at a time.
			throw ProblemType.ALREADY_TAKEN.exception();
		}
	}

	private void change(UUID consultation, BiConsumer<Consultation, Instant> transition) {
		Consultation row = this.rows.lock(consultation).orElseThrow(ProblemType.NOT_FOUND::exception);
		long before = row.version();
		transition.accept(row, this.clock.instant());
		if (row.version() != before) {
			this.announcements.changed(row);
		}
	}

}
