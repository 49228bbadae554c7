package jp.madoguchi.casework;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One word of a list to choose from: a tag, or a code of the card.
 *
 * @param from the first day it can be chosen, in Japan; null for always
 * @param until the last day; null for no end
 */
record Term(@NotNull @Pattern(regexp = Term.CODE) String id, @NotBlank @Size(max = Term.LONGEST) String name,
		@Nullable LocalDate from, @Nullable LocalDate until) {

	static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{0,39}";

	static final int LONGEST = 60;

	/**
	 * Whether it is what {@link jakarta.validation} would let pass, and ends after it
	 * begins.
	 */
	boolean isSound() {
		return this.id.matches(CODE) && !this.name.isBlank() && this.name.length() <= LONGEST && isInOrder();
	}

	private boolean isInOrder() {
		return this.from == null || this.until == null || !this.until.isBefore(this.from);
	}

	boolean isValidOn(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || !day.isAfter(this.until));
	}

	/** Whether words somebody used elsewhere are its name. */
	boolean isNamed(String words) {
		return plain(this.name).equals(plain(words));
	}

	/** Whether a list has each id once and no validity that ends before it begins. */
	static boolean areSound(Collection<Term> terms) {
		return new HashSet<>(terms.stream().map(Term::id).toList()).size() == terms.size()
				&& terms.stream().allMatch(Term::isInOrder);
	}

	static List<Term> validOn(LocalDate day, List<Term> terms) {
		return terms.stream().filter((term) -> term.isValidOn(day)).toList();
	}

	private static String plain(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
	}

}
