package jp.madoguchi.casework;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.problem.ProblemType;

/** Keeps the memo of each consultation, all that ever stood in it included. */
@Service
@Transactional
class Memos {

	private final Sheets sheets;

	private final Consultations consultations;

	Memos(Sheets sheets, Consultations consultations) {
		this.sheets = sheets;
		this.consultations = consultations;
	}

	@Transactional(readOnly = true)
	Sheet<Memo> newest(UUID consultation) {
		return this.sheets.newest(consultation, Sheet.Kind.MEMO, Memo.EMPTY);
	}

	/**
	 * Replaces the memo.
	 * @throws jp.madoguchi.problem.ProblemException when somebody else was faster
	 */
	Sheet<Memo> write(UUID consultation, UUID account, int base, Memo memo) {
		if (!memo.isSound()) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		this.consultations.hold(consultation);
		return this.sheets.write(consultation, Sheet.Kind.MEMO, account, base, newest(consultation), memo.ordered());
	}

	/** Who wrote when, newest first. */
	@Transactional(readOnly = true)
	List<Sheets.Revision> revisions(UUID consultation) {
		this.consultations.demand(consultation);
		return this.sheets.revisions(consultation, Sheet.Kind.MEMO);
	}

	/** What stood in it once. */
	@Transactional(readOnly = true)
	Memo revision(UUID consultation, int revision) {
		this.consultations.demand(consultation);
		return this.sheets.find(consultation, Sheet.Kind.MEMO, revision, Memo.EMPTY)
			.orElseThrow(ProblemType.NOT_FOUND::exception)
			.content();
	}

}
