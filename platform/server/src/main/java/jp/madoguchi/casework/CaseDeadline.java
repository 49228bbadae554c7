package jp.madoguchi.casework;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * By when a consumer can cancel, as far as it was found out.
 *
 * @param kind null while nobody knows
 * @param paper what is known of the paper that the law demands; null while nobody knows,
 * and where none is asked for
 * @param day the day it was received; of {@link ContractKind#OTHER} the last day
 * @param confirmed whether a counselor answers for it: before that it counts for nothing
 */
public record CaseDeadline(@Nullable ContractKind kind, @Nullable Paper paper, @Nullable LocalDate day,
		boolean confirmed) {

	static final CaseDeadline NOTHING = new CaseDeadline(null, null, null, false);

	/**
	 * The last day; none where nothing ends, and where the count has perhaps not begun.
	 */
	Optional<LocalDate> lastDay() {
		if (this.kind == null || this.day == null) {
			return Optional.empty();
		}
		boolean runs = this.kind == ContractKind.OTHER || this.paper == Paper.RECEIVED;
		return runs ? this.kind.lastDay(this.day) : Optional.empty();
	}

	/** Whether it can be answered for on a day, if somebody does. */
	boolean isSound(LocalDate today) {
		return !this.confirmed || (this.kind != null && switch (this.kind) {
			case OTHER -> this.day != null;
			case MAIL_ORDER -> true;
			default ->
				(this.paper == Paper.RECEIVED) ? this.day != null && !this.day.isAfter(today) : this.paper != null;
		});
	}

	@Override
	public String toString() {
		return "deadline";
	}

	/** Without a paper as the law demands it, the days are not counted. */
	public enum Paper {

		RECEIVED, UNKNOWN, NOT_RECEIVED, DEFECTIVE,
		/** The consumer was kept from cancelling by a lie or a threat. */
		OBSTRUCTED;

		/** The name in JSON. */
		@JsonValue
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
