package jp.madoguchi.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.SubjectKeys;

/** Who handles a consultation, and its closing and reopening. */
@Service
@Transactional
class Handling {

	private final ConsultationRows rows;

	private final SubjectKeys keys;

	private final StaffDirectory staff;

	private final Attending attending;

	private final Limits limits;

	private final Trail trail;

	private final Announcements announcements;

	private final Clock clock;

	Handling(ConsultationRows rows, SubjectKeys keys, StaffDirectory staff, Attending attending, Limits limits,
			Trail trail, Announcements announcements, Clock clock) {
		this.rows = rows;
		this.keys = keys;
		this.staff = staff;
		this.attending = attending;
		this.limits = limits;
		this.trail = trail;
		this.announcements = announcements;
		this.clock = clock;
	}

	/** Takes it, within the limit of the one who asks unless it is urgent. */
	void take(UUID consultation, UUID account) {
		change(Deed.CONSULTATION_TAKEN, consultation, (row, now) -> {
			if (!row.isUrgent() && !account.equals(row.assigneeId())) {
				this.limits.demandRoom(account);
			}
			row.take(account, this.attending.now(), now);
		});
	}

	/** Gives it to somebody as a supervisor may, whoever has it and beyond any limit. */
	void assign(UUID consultation, UUID by, UUID to, String note) {
		change(Deed.CONSULTATION_ASSIGNED, consultation, to, (row, now) -> {
			demandCounselor(to);
			row.assign(by, to, this.keys.of(consultation).seal(note, DeskRows.note(consultation)), now);
		});
	}

	void release(UUID consultation, UUID account) {
		change(Deed.CONSULTATION_RELEASED, consultation, (row, now) -> row.release(account, now));
	}

	/**
	 * Promises contact by a day of Japan, today at the earliest; null takes it back.
	 */
	void promiseContact(UUID consultation, UUID account, @Nullable LocalDate day) {
		if (day != null && day.isBefore(Deadline.today(this.clock))) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		change((day != null) ? Deed.CONTACT_PROMISED : Deed.PROMISE_TAKEN_BACK, consultation,
				(row, now) -> row.promiseContact(account, day, now));
	}

	/** Offers it to a colleague who may handle consultations and has room for it. */
	void handOver(UUID consultation, UUID from, UUID to, String note) {
		change(Deed.HANDOVER_OFFERED, consultation, to, (row, now) -> {
			demandCounselor(to);
			this.limits.demandRoom(to);
			row.offer(from, to, this.keys.of(consultation).seal(note, DeskRows.note(consultation)), now);
		});
	}

	void accept(UUID consultation, UUID account) {
		change(Deed.HANDOVER_ACCEPTED, consultation, (row, now) -> row.accept(account, now));
	}

	void refuse(UUID consultation, UUID account, String reason) {
		change(Deed.HANDOVER_REFUSED, consultation, (row, now) -> row.refuse(account,
				this.keys.of(consultation).seal(reason, DeskRows.refusal(consultation)), now));
	}

	/** Ends the ringing for an offer of theirs that came back. */
	void noteReturn(UUID consultation, UUID account) {
		change(Deed.RETURN_SEEN, consultation, (row, now) -> row.noteReturn(account, now));
	}

	void closeByStaff(UUID consultation, UUID account) {
		change(Deed.CONSULTATION_CLOSED, consultation, (row, now) -> {
			row.demandHandledBy(account);
			this.announcements.closing(consultation);
			row.close(now);
		});
	}

	void closeByConsumer(UUID consultation, UUID consumer) {
		change(Deed.CONSULTATION_CLOSED, consultation, (row, now) -> {
			if (!row.consumerId().equals(consumer)) {
				throw ProblemType.NOT_FOUND.exception();
			}
			row.close(now);
		});
	}

	/** Ends it whoever has it, by a decision on its consumer. */
	void close(UUID consultation) {
		change(Deed.CONSULTATION_CLOSED, consultation, Consultation::close);
	}

	/** Opens a closed consultation again in the hands of the one who asks. */
	void reopen(UUID consultation, UUID account) {
		try {
			change(Deed.CONSULTATION_REOPENED, consultation, (row, now) -> row.reopen(account, now));
			this.rows.flush();
		}
		catch (DataIntegrityViolationException ex) {
			// The consumer has begun another one meanwhile; one is open at a time.
			throw ProblemType.ALREADY_TAKEN.exception();
		}
	}

	private void demandCounselor(UUID account) {
		if (this.staff.find(account).filter((member) -> member.roles().contains(Role.COUNSELOR)).isEmpty()) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
	}

	private void change(Deed deed, UUID consultation, BiConsumer<Consultation, Instant> transition) {
		change(deed, consultation, null, transition);
	}

	/** What changed nothing was asked for twice and done once. */
	private void change(Deed deed, UUID consultation, @Nullable UUID colleague,
			BiConsumer<Consultation, Instant> transition) {
		Consultation row = this.rows.lock(consultation).orElseThrow(ProblemType.NOT_FOUND::exception);
		long before = row.version();
		transition.accept(row, this.clock.instant());
		if (row.version() != before) {
			this.trail.record(deed, consultation, colleague);
			this.announcements.changed(row);
		}
	}

}
