package jp.madoguchi.reception.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The answers of one person before one consultation, in the form's order. */
record Sheet(List<Answer> answers) {

	static final Sheet EMPTY = new Sheet(List.of());

	Optional<Answer> find(String question) {
		return this.answers.stream().filter((answer) -> answer.question().equals(question)).findFirst();
	}

	/** What was answered, and not declined, to the question of a meaning. */
	Optional<Answer> told(Meaning meaning) {
		return this.answers.stream().filter((answer) -> answer.meaning() == meaning && !answer.declined()).findFirst();
	}

	/**
	 * The sheet with an answer in its place, and without the answers to questions that no
	 * longer follow.
	 */
	Sheet with(Answer answer, IntakeForm form) {
		List<Answer> all = new ArrayList<>(this.answers);
		all.removeIf((other) -> other.question().equals(answer.question()));
		all.add(answer);
		all.sort(Comparator.comparingInt((one) -> form.place(one.question())));
		Sheet sheet = new Sheet(all);
		return new Sheet(all.stream().filter((one) -> sheet.asks(one.question(), form)).toList());
	}

	private boolean asks(String question, IntakeForm form) {
		return form.find(question)
			.map(IntakeForm.Question::follows)
			.map((follow) -> follow.options().isEmpty()
					|| find(follow.question()).filter((before) -> follow.options().stream().anyMatch(before::isChosen))
						.isPresent())
			.orElse(true);
	}

	@Override
	public String toString() {
		return "sheet";
	}

}
