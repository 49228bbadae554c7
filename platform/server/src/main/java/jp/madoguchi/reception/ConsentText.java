package jp.madoguchi.reception;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

/**
 * What a consumer agrees to before writing. A new version asks everyone again.
 *
 * @param version grows by one with every change
 * @param lines the few plain lines everyone reads; those changed since the last version
 * are marked
 * @param details the full text
 */
record ConsentText(@Min(1) int version, @NotNull LocalDate date, @NotEmpty List<Line> lines, @NotBlank String details) {

	static final String TOPIC = "consent";

	/** One plain line. */
	record Line(@NotBlank String text, boolean changed) {
	}

}
