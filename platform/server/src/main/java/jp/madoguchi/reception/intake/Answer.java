package jp.madoguchi.reception.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept: complete in itself, with the words that were on the screen, so
 * that a later form doesn't change what was said.
 *
 * @param question the question's id
 * @param meaning what the product understands of it
 * @param version the form's version
 * @param declined 答えない; a question that was not asked has no answer at all
 * @param amount yen
 */
record Answer(String question, String title, Kind kind, Meaning meaning, int version, boolean declined,
		List<IntakeForm.Option> choices, @Nullable LocalDate date, @Nullable Long amount, @Nullable String text,
		@Nullable String phone, Instant at) {

	static Answer of(IntakeForm.Question question, NewAnswer answer, Instant now) {
		return new Answer(question.id(), question.title(), question.kind(), question.meaning(), answer.version(),
				answer.declined(),
				question.options().stream().filter((o) -> answer.choices().contains(o.id())).toList(), answer.date(),
				answer.amount(), stripped(answer.text()), stripped(answer.phone()), now);
	}

	boolean isChosen(String option) {
		return this.choices.stream().anyMatch((choice) -> choice.id().equals(option));
	}

	/** What was chosen or written, in words; null for nothing of both. */
	@Nullable String words() {
		return this.choices.isEmpty() ? this.text
				: this.choices.stream().map(IntakeForm.Option::title).collect(Collectors.joining("・"));
	}

	private static @Nullable String stripped(@Nullable String text) {
		return (text != null) ? text.strip() : null;
	}

	@Override
	public String toString() {
		return "answer";
	}

}
