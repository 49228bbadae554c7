package jp.madoguchi.consultation;

import java.util.List;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.templates.Templates;

/**
 * What a counselor answers. Only the one who handles a consultation writes in it, and
 * only over messages they have seen. Whoever writes to someone whose consultation is
 * closed (5(4)④) handles it from then on.
 */
@Service
class StaffWriting {

	private final MessageLog log;

	private final StepLog steps;

	private final ConsultationRows rows;

	private final Handling handling;

	private final Templates templates;

	private final TransactionTemplate transaction;

	StaffWriting(MessageLog log, StepLog steps, ConsultationRows rows, Handling handling, Templates templates,
			TransactionTemplate transaction) {
		this.log = log;
		this.steps = steps;
		this.rows = rows;
		this.handling = handling;
		this.templates = templates;
		this.transaction = transaction;
	}

	/**
	 * Keeps an answer.
	 * @throws jp.madoguchi.problem.ProblemException not theirs, closed, not all seen, not
	 * to be sent, or the id stands for another text
	 */
	Appended append(UUID consultation, UUID account, NewMessage message, Sending sending) {
		demandSendable(List.of(message), sending);
		Author author = new Author(Author.Kind.STAFF, account);
		try {
			return this.log.appendByStaffAlone(consultation, account, message, sending.seen(), sending.atOnce())
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
	Appended appendReopening(UUID consultation, UUID account, NewMessage message, Sending sending) {
		demandSendable(List.of(message), sending);
		Author author = new Author(Author.Kind.STAFF, account);
		try {
			return this.transaction.execute((_) -> {
				this.rows.demand(consultation);
				return this.log.answer(consultation, author, message).orElseGet(() -> {
					this.handling.reopen(consultation, account);
					return this.log.appendByStaff(consultation, account, message, sending.seen(), sending.atOnce())
						.orElseThrow(() -> refusal(consultation, account));
				});
			});
		}
		catch (DuplicateKeyException ex) {
			return this.transaction.execute((_) -> this.log.answer(consultation, author, message).orElseThrow());
		}
	}

	/**
	 * Keeps a long answer in steps, all of them or none, in places one after the other.
	 * @return the last one's place
	 * @throws jp.madoguchi.problem.ProblemException as {@link #append}
	 */
	Appended appendSteps(UUID consultation, UUID account, List<NewMessage> steps, Sending sending) {
		demandSendable(steps, sending);
		try {
			return this.transaction.execute((_) -> this.steps.append(consultation, account, steps, sending)
				.or(() -> this.steps.answer(consultation, account, steps))
				.orElseThrow(() -> refusal(consultation, account)));
		}
		catch (DuplicateKeyException ex) {
			return this.transaction.execute((_) -> this.steps.answer(consultation, account, steps).orElseThrow());
		}
	}

	/** Without a template there is nothing to ask the database. */
	private void demandSendable(List<NewMessage> messages, Sending sending) {
		this.templates.demandSendable(messages.stream().map(NewMessage::text).toList(), sending.templates());
	}

	private RuntimeException refusal(UUID consultation, UUID account) {
		Consultation row = this.rows.find(consultation).orElseThrow(ProblemType.NOT_FOUND::exception);
		row.demandHandledBy(account);
		return ProblemType.UNSEEN_CHANGES.exception();
	}

}
