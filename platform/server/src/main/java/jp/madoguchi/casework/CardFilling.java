package jp.madoguchi.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.madoguchi.problem.ProblemType;

/**
 * Turns what was written into a card. A code that can be chosen today may be; one that
 * stood there already may stay.
 *
 * @param form with the codes that can be chosen today
 */
record CardFilling(CardForm form, Card before) {

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST = 4000;

	/**
	 * Returns the card.
	 * @param values by field; what is left out or empty is empty
	 * @throws jp.madoguchi.problem.ProblemException when a field can't take its value
	 */
	Card of(Map<String, List<String>> values) {
		if (!values.keySet().stream().allMatch((id) -> this.form.find(id).isPresent())) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		return new Card(this.form.fields()
			.stream()
			.flatMap((field) -> entry(field, values.getOrDefault(field.id(), List.of())).stream())
			.toList());
	}

	private Optional<Card.Entry> entry(CardForm.Field field, List<String> written) {
		List<String> values = written.stream().filter((value) -> !value.isBlank()).toList();
		if (values.isEmpty()) {
			return Optional.empty();
		}
		boolean several = field.kind() == CardForm.Kind.CODES;
		if ((!several && values.size() > 1) || new HashSet<>(values).size() != values.size()) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		return Optional
			.of(new Card.Entry(field.id(), values, values.stream().map((value) -> words(field, value)).toList()));
	}

	private String words(CardForm.Field field, String value) {
		boolean fits = switch (field.kind()) {
			case TEXT -> value.length() <= LONGEST_LINE && value.lines().count() == 1;
			case LONG -> value.length() <= LONGEST;
			case DATE -> isDay(value);
			case NUMBER -> value.matches("[0-9]{1,13}");
			case CODE, CODES -> true;
		};
		if (!fits) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		return switch (field.kind()) {
			case CODE, CODES -> name(field, value).orElseThrow(ProblemType.INVALID_REQUEST::exception);
			case TEXT, LONG, DATE, NUMBER -> value;
		};
	}

	private Optional<String> name(CardForm.Field field, String code) {
		return this.before.find(field.id())
			.filter((entry) -> entry.values().contains(code))
			.map((entry) -> entry.words().get(entry.values().indexOf(code)))
			.or(() -> this.form.codes(field)
				.stream()
				.filter((term) -> term.id().equals(code))
				.map(Term::name)
				.findFirst());
	}

	private static boolean isDay(String value) {
		try {
			LocalDate.parse(value);
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
