package jp.madoguchi.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.consultation.Marks;
import jp.madoguchi.problem.ProblemType;

/**
 * Keeps by when each consultation's contract can be cancelled; what a counselor has
 * confirmed marks it in the lists.
 */
@Service
@Transactional
class CaseDeadlines {

	private final Sheets sheets;

	private final Consultations consultations;

	private final Marks marks;

	private final Trail trail;

	private final Clock clock;

	CaseDeadlines(Sheets sheets, Consultations consultations, Marks marks, Trail trail, Clock clock) {
		this.sheets = sheets;
		this.consultations = consultations;
		this.marks = marks;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Sheet<CaseDeadline> newest(UUID consultation) {
		return this.sheets.newest(consultation, Sheet.Kind.DEADLINE, CaseDeadline.NOTHING);
	}

	/**
	 * Replaces what is known.
	 * @throws jp.madoguchi.problem.ProblemException when somebody else was faster, or
	 * what is confirmed is not complete
	 */
	Sheet<CaseDeadline> write(UUID consultation, UUID account, int base, CaseDeadline deadline) {
		if (!deadline.isSound(LocalDate.ofInstant(this.clock.instant(), Tagging.JAPAN))) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		this.consultations.hold(consultation);
		Sheet<CaseDeadline> newest = newest(consultation);
		Sheet<CaseDeadline> next = this.sheets.write(consultation, Sheet.Kind.DEADLINE, account, base, newest,
				deadline);
		if (deadline.confirmed()) {
			this.marks.confirmLastDay(consultation, deadline.lastDay().orElse(null));
		}
		else {
			this.marks.doubtLastDay(consultation);
		}
		if (deadline.confirmed() && next.revision() != newest.revision()) {
			this.trail.record(Deed.DEADLINE_CONFIRMED, consultation);
		}
		return next;
	}

	/** What follows from answers and tags; nothing of it is confirmed. */
	static CaseDeadline suggested(Prefill known) {
		LocalDate received = known.of(Fact.PAPER_DAY).stream().findFirst().map(LocalDate::parse).orElse(null);
		return new CaseDeadline(kind(known), (received != null) ? CaseDeadline.Paper.RECEIVED : paper(known), received,
				false);
	}

	private static @Nullable ContractKind kind(Prefill known) {
		return Arrays.stream(ContractKind.values())
			.filter((kind) -> known.of(Fact.PURCHASE_FORM).stream().anyMatch(kind::isMeant))
			.findFirst()
			.orElse(null);
	}

	private static CaseDeadline.@Nullable Paper paper(Prefill known) {
		return Arrays.stream(CaseDeadline.Paper.values())
			.filter((paper) -> known.of(Fact.PAPER).contains(paper.key()))
			.findFirst()
			.orElse(null);
	}

}
