package jp.madoguchi.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.madoguchi.consultation.PeriodReading.Period;

/**
 * An export as it is asked for.
 *
 * @param id made by the page once for it
 * @param purpose what it is for, in the person's words
 * @param first the first day of opening, in Japan
 * @param states only consultations that stand so; empty for all
 */
record NewExport(@NotNull UUID id, @NotBlank @Size(max = 200) String purpose,
		@NotEmpty @Size(max = 400) List<@NotNull @Size(max = 90) String> columns, @NotNull LocalDate first,
		@NotNull LocalDate last, @NotNull Set<@NotNull String> states, @NotNull Encoding encoding) {

	private static final Set<String> STATES = Set.of("waiting", "assigned", "closed");

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

	boolean isSound() {
		return !this.last.isBefore(this.first) && !this.first.isBefore(EARLIEST) && !this.last.isAfter(LATEST)
				&& STATES.containsAll(this.states) && new HashSet<>(this.columns).size() == this.columns.size();
	}

	Export by(UUID requester, boolean content, Instant now) {
		return new Export(this.id, requester, this.purpose, this.columns, content,
				new Period(this.first, this.last, this.states), this.encoding, Export.State.WAITING, now, null, null, 0,
				null, null);
	}

	@Override
	public String toString() {
		return "export " + this.id;
	}

}
