package jp.madoguchi.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The consultation card: its fields in PIO-NET's order, and what coded fields are chosen
 * from.
 *
 * @param lists the codes by the name of their list
 */
record CardForm(List<Field> fields, Map<String, List<Term>> lists) {

	Optional<Field> find(String id) {
		return this.fields.stream().filter((field) -> field.id().equals(id)).findFirst();
	}

	/** The codes of a field; none where it is not coded. */
	List<Term> codes(Field field) {
		return (field.list() != null) ? this.lists.getOrDefault(field.list(), List.of()) : List.of();
	}

	/** The form as it can be filled in on a day. */
	CardForm on(LocalDate day) {
		return new CardForm(this.fields,
				this.lists.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (list) -> Term.validOn(day, list.getValue()))));
	}

	/**
	 * One field.
	 *
	 * @param section what it belongs to
	 * @param list the list of codes; null where it is not coded
	 * @param fact what it tells; null when nothing else in the product does
	 * @param required whether it counts as missing while it is empty
	 */
	record Field(String id, String section, String title, Kind kind, @Nullable String list, @Nullable Fact fact,
			boolean required) {
	}

	/** What a field takes. */
	enum Kind {

		/** One line. */
		TEXT,
		/** Many lines. */
		LONG,
		/** A day, ISO. */
		DATE,
		/** A whole number that is not negative: yen, years. */
		NUMBER,
		/** One code of its list. */
		CODE,
		/** Codes of its list. */
		CODES;

		@JsonValue
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
