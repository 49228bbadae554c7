package jp.madoguchi.casework;

import java.util.List;
import java.util.Optional;

/**
 * A filled-in card: the fields that have something in them, in the form's order, each
 * complete in itself.
 */
public record Card(List<Entry> entries) {

	static final Card EMPTY = new Card(List.of());

	Optional<Entry> find(String field) {
		return this.entries.stream().filter((entry) -> entry.field().equals(field)).findFirst();
	}

	@Override
	public String toString() {
		return "card";
	}

	/**
	 * What stands in one field.
	 *
	 * @param values what was written; for coded fields the codes
	 * @param words the same as people read it: the codes' names at the time
	 */
	public record Entry(String field, List<String> values, List<String> words) {

		@Override
		public String toString() {
			return "entry";
		}

	}

}
