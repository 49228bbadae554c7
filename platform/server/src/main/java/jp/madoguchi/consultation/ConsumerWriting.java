package jp.madoguchi.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.problem.ProblemType;

/**
 * What a consumer writes. A first message opens a consultation; a message to one closed
 * lately reopens it. Every call may be repeated: the same message id with the same text
 * gets the first answer again, with another text it is refused.
 */
@Service
class ConsumerWriting {

	private final MessageLog log;

	private final ConsultationRows rows;

	private final Openings openings;

	private final Dangers dangers;

	private final Announcements announcements;

	private final Trail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ConsumerWriting(MessageLog log, ConsultationRows rows, Openings openings, Dangers dangers,
			Announcements announcements, Trail trail, TransactionTemplate transaction, Clock clock) {
		this.log = log;
		this.rows = rows;
		this.openings = openings;
		this.dangers = dangers;
		this.announcements = announcements;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Keeps a message in the consumer's open consultation, opening one if there is none.
	 */
	Written open(UUID consumer, NewMessage message) {
		List<DangerGroup> told = this.dangers.in(message.text());
		try {
			return this.transaction.execute((_) -> {
				UUID consultation = this.openings.find(consumer, message.id())
					.orElseGet(() -> this.openings.begin(consumer));
				return new Written(consultation, appendOrAnswer(consultation, consumer, message, told), told);
			});
		}
		catch (DuplicateKeyException ex) {
			// Another request of theirs was faster, with the opening or with this
			// message.
			return this.transaction.execute((_) -> {
				UUID consultation = this.openings.find(consumer, message.id()).orElseThrow();
				return new Written(consultation, answer(consultation, consumer, message)
					.orElseGet(() -> appendOrAnswer(consultation, consumer, message, told)), told);
			});
		}
	}

	/**
	 * Keeps a message in one of the consumer's consultations.
	 * @throws jp.madoguchi.problem.ProblemException not found, closed too long ago, or
	 * the id stands for another text
	 */
	Written append(UUID consultation, UUID consumer, NewMessage message) {
		List<DangerGroup> told = this.dangers.in(message.text());
		return new Written(consultation, append(consultation, consumer, message, told), told);
	}

	/** What speaks of a danger is kept together with its mark, everything else alone. */
	private Appended append(UUID consultation, UUID consumer, NewMessage message, List<DangerGroup> told) {
		try {
			if (!told.isEmpty()) {
				return this.transaction.execute((_) -> appendOrAnswer(consultation, consumer, message, told));
			}
			return this.log.appendByConsumerAlone(consultation, consumer, message)
				.orElseGet(() -> this.transaction.execute((_) -> answerOrReopen(consultation, consumer, message)));
		}
		catch (DuplicateKeyException ex) {
			return this.transaction.execute((_) -> answer(consultation, consumer, message).orElseThrow());
		}
	}

	private Appended appendOrAnswer(UUID consultation, UUID consumer, NewMessage message, List<DangerGroup> told) {
		Appended appended = this.log.appendByConsumer(consultation, consumer, message)
			.orElseGet(() -> answerOrReopen(consultation, consumer, message));
		if (!appended.repeated() && !told.isEmpty()) {
			this.dangers.mark(consultation, told);
		}
		return appended;
	}

	private Appended answerOrReopen(UUID consultation, UUID consumer, NewMessage message) {
		return answer(consultation, consumer, message).orElseGet(() -> reopen(consultation, consumer, message));
	}

	private Appended reopen(UUID consultation, UUID consumer, NewMessage message) {
		Consultation row = this.rows.lock(consultation)
			.filter((found) -> found.consumerId().equals(consumer))
			.orElseThrow(ProblemType.NOT_FOUND::exception);
		Instant now = this.clock.instant();
		Instant until = row.writableUntil();
		if (until != null && (until.isBefore(now) || this.rows.findOpen(consumer).isPresent())) {
			throw ProblemType.CONSULTATION_CLOSED.exception();
		}
		this.announcements.entering(consumer);
		row.reopen(null, now);
		this.trail.record(Deed.CONSULTATION_REOPENED, consultation);
		this.rows.flush();
		return this.log.appendByConsumer(consultation, consumer, message).orElseThrow();
	}

	/** What was answered when this message was kept before. */
	private Optional<Appended> answer(UUID consultation, UUID consumer, NewMessage message) {
		return this.log.answer(consultation, new Author(Author.Kind.CONSUMER, consumer), message);
	}

	/**
	 * A message and the consultation that took it.
	 *
	 * @param dangers what it speaks of, the gravest first; a repeated message tells it
	 * again
	 */
	record Written(UUID consultation, Appended appended, List<DangerGroup> dangers) {
	}

}
