package jp.madoguchi.consultation;

import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.problem.ProblemType;

/**
 * What a counselor answers. Only the one who handles a consultation writes in it, and
 * only over messages they have seen. Whoever writes to someone whose consultation is
 * closed (5(4)④) handles it from then on.
 */
@Service
class StaffWriting {

	private final MessageLog log;

	private final ConsultationRows rows;

	private final Handling handling;

	private final TransactionTemplate transaction;

	StaffWriting(MessageLog log, ConsultationRows rows, Handling handling, TransactionTemplate transaction) {
		this.log = log;
		this.rows = rows;
		this.handling = handling;
		this.transaction = transaction;
	}

	/**
	 * Keeps an answer.
	 * @param seen the last place on the writer's screen
	 * @param atOnce whether the consumer is told of it by night too
	 * @throws jp.madoguchi.problem.ProblemException not theirs, closed, not all seen, or
	 * the id stands for another text
	 */
	Appended append(UUID consultation, UUID account, NewMessage message, int seen, boolean atOnce) {
		Author author = new Author(Author.Kind.STAFF, account);
		try {
			return this.log.appendByStaffAlone(consultation, account, message, seen, atOnce)
				.orElseGet(() -> this.transaction.execute((_) -> this.log.answer(consultation, author, message)
					.orElseThrow(() -> refusal(consultation, account))));
		}
		catch (DuplicateKeyException ex) {
			return this.transaction.execute((_) -> this.log.answer(consultation, author, message).orElseThrow());
		}
	}

	/**
	 * Keeps a message in a closed consultation and opens it again in the writer's hands,
	 * both or neither.
	 * @throws jp.madoguchi.problem.ProblemException a colleague has it by now, the
	 * consumer has another one open, not all seen, or the id stands for another text
	 */
	Appended appendReopening(UUID consultation, UUID account, NewMessage message, int seen, boolean atOnce) {
		Author author = new Author(Author.Kind.STAFF, account);
		try {
			return this.transaction.execute((_) -> {
				this.rows.demand(consultation);
				return this.log.answer(consultation, author, message).orElseGet(() -> {
					this.handling.reopen(consultation, account);
					return this.log.appendByStaff(consultation, account, message, seen, atOnce)
						.orElseThrow(() -> refusal(consultation, account));
				});
			});
		}
		catch (DuplicateKeyException ex) {
			return this.transaction.execute((_) -> this.log.answer(consultation, author, message).orElseThrow());
		}
	}

	private RuntimeException refusal(UUID consultation, UUID account) {
		Consultation row = this.rows.find(consultation).orElseThrow(ProblemType.NOT_FOUND::exception);
		row.demandHandledBy(account);
		return ProblemType.UNSEEN_CHANGES.exception();
	}

}
