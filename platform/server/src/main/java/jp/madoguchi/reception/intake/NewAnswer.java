package jp.madoguchi.reception.intake;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the page sends it. Only what the question's kind asks for may be in it.
 *
 * @param version the form's version the person has before them
 * @param declined whether they chose 答えない; then there is nothing else
 * @param choices ids of options
 * @param amount yen
 */
record NewAnswer(@Min(1) int version, boolean declined, @NotNull @Size(max = 150) List<@NotNull String> choices,
		@Nullable LocalDate date, @Nullable @PositiveOrZero @Max(999_999_999_999L) Long amount,
		@Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 300) String text,
		@Nullable @Pattern(regexp = "\\+?[0-9][0-9() -]{3,18}") String phone) {

	/** What people tell is nobody's business but the reader's. */
	@Override
	public String toString() {
		return "answer";
	}

}
