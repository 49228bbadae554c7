package jp.madoguchi.reception.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Which answers a question takes. */
final class AnswerRules {

	private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

	private AnswerRules() {
	}

	/**
	 * Whether it is an answer to the question.
	 * @param today the last day that is not in the future
	 */
	static boolean accept(IntakeForm.Question question, NewAnswer answer, LocalDate today) {
		Given given = Given.of(answer);
		if (answer.declined()) {
			return given.equals(Given.NOTHING);
		}
		boolean known = new HashSet<>(answer.choices()).size() == answer.choices().size()
				&& answer.choices().stream().allMatch((id) -> question.option(id).isPresent());
		return known && switch (question.kind()) {
			case ONE -> given.equals(Given.choices(1));
			case SEVERAL -> given.equals(Given.choices(given.choices)) && given.choices > 0;
			case PLACE -> given.equals(Given.choices(1)) || given.equals(Given.TEXT);
			case DATE -> given.equals(Given.choices(1)) || (given.equals(Given.DATE) && isPast(answer.date(), today));
			case PAYMENT -> !given.equals(Given.NOTHING) && !given.date && !given.text && !given.phone;
			case TEXT -> given.equals(Given.TEXT);
			case CALL -> given.phone && given.choices == 0 && !given.date && !given.amount;
		};
	}

	private static boolean isPast(@Nullable LocalDate date, LocalDate today) {
		return date != null && !date.isBefore(EARLIEST) && !date.isAfter(today);
	}

	/** Which parts an answer has. */
	private record Given(int choices, boolean date, boolean amount, boolean text, boolean phone) {

		static final Given NOTHING = choices(0);

		static final Given DATE = new Given(0, true, false, false, false);

		static final Given TEXT = new Given(0, false, false, true, false);

		static Given choices(int number) {
			return new Given(number, false, false, false, false);
		}

		static Given of(NewAnswer answer) {
			List<String> choices = answer.choices();
			return new Given(choices.size(), answer.date() != null, answer.amount() != null, answer.text() != null,
					answer.phone() != null);
		}

	}

}
