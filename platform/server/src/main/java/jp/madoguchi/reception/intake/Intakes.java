package jp.madoguchi.reception.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.consultation.ConsultationOpened;
import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.Settings;

/**
 * Keeps what a consumer answers to the first questions. The first message takes the
 * answers with it under the consultation's key; what comes after it goes there directly.
 */
@Service
@Transactional
class Intakes {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private final Settings settings;

	private final IntakeRows rows;

	private final Consumers consumers;

	private final Consultations consultations;

	private final Entries entries;

	private final Clock clock;

	Intakes(Settings settings, IntakeRows rows, Consumers consumers, Consultations consultations, Entries entries,
			Clock clock) {
		this.settings = settings;
		this.rows = rows;
		this.consumers = consumers;
		this.consultations = consultations;
		this.entries = entries;
		this.clock = clock;
	}

	/**
	 * The form, and what the consumer has answered so far for their next consultation.
	 */
	@Transactional(readOnly = true)
	Own own(UUID consumer) {
		IntakeRows.Row row = this.rows.findPending(consumer).orElseGet(() -> IntakeRows.blank(consumer, null));
		return new Own(form().orElse(null), row.state(), row.sheet().answers());
	}

	/**
	 * Keeps an answer, in place of an earlier one to the same question.
	 * @throws jp.madoguchi.problem.ProblemException when it is none to that question, or
	 * the form has changed
	 */
	void answer(UUID consumer, String id, NewAnswer answer) {
		IntakeForm form = form().orElseThrow(ProblemType.INTAKE_OUTDATED::exception);
		if (form.version() != answer.version()) {
			throw ProblemType.INTAKE_OUTDATED.exception();
		}
		Instant now = this.clock.instant();
		IntakeForm.Question question = form.find(id)
			.filter((found) -> AnswerRules.accept(found, answer, LocalDate.ofInstant(now, JAPAN)))
			.orElseThrow(ProblemType.INVALID_REQUEST::exception);
		change(consumer, now, (row) -> row.with(row.sheet().with(Answer.of(question, answer, now), form)));
	}

	/** Ends the asking; what was answered stays. */
	void end(UUID consumer, boolean skipped) {
		change(consumer, this.clock.instant(),
				(row) -> row.with(skipped ? IntakeRows.State.SKIPPED : IntakeRows.State.FINISHED));
	}

	/** What was answered before a consultation; nothing when nothing was asked. */
	@Transactional(readOnly = true)
	Optional<IntakeRows.Row> told(UUID consultation) {
		this.consultations.demand(consultation);
		return this.rows.findOf(consultation);
	}

	/** In the transaction that opens the consultation: both happen or neither. */
	@EventListener
	void follow(ConsultationOpened opened) {
		Instant now = this.clock.instant();
		this.consumers.hold(opened.consumer());
		this.rows.findPending(opened.consumer())
			.map((row) -> row.under(opened.consultation()))
			.ifPresent((row) -> keep(row, now));
	}

	private void change(UUID consumer, Instant now, UnaryOperator<IntakeRows.Row> change) {
		if (this.consumers.consentGiven(consumer).isEmpty()) {
			throw ProblemType.CONSENT_NEEDED.exception();
		}
		this.consumers.hold(consumer);
		UUID open = this.consultations.findOpen(consumer).orElse(null);
		keep(change.apply(sheetFor(consumer, open)), now);
	}

	private IntakeRows.Row sheetFor(UUID consumer, @Nullable UUID consultation) {
		return ((consultation != null) ? this.rows.findOf(consultation) : this.rows.findPending(consumer))
			.orElseGet(() -> IntakeRows.blank(consumer, consultation));
	}

	private void keep(IntakeRows.Row row, Instant now) {
		this.rows.write(row, now);
		if (row.consultation() != null) {
			this.entries.tell(row.consultation(), row.sheet(), now);
		}
	}

	private Optional<IntakeForm> form() {
		return this.settings.find(IntakeForm.TOPIC, IntakeForm.class);
	}

	/**
	 * The first questions as their consumer sees them.
	 *
	 * @param form null when the centre asks nothing
	 */
	record Own(@Nullable IntakeForm form, IntakeRows.State state, List<Answer> answers) {
	}

}
