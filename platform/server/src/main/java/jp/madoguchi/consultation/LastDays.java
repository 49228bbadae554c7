package jp.madoguchi.consultation;

import java.time.LocalDate;
import java.util.List;

/**
 * The days, in Japan, on which a period to cancel may end. Which of them holds depends on
 * the kind of contract, which a counselor has to find out.
 *
 * @param days none, or in their order
 * @param possibly whether even the day the period began is a guess
 */
public record LastDays(List<LocalDate> days, boolean possibly) {

	/** Nothing is known that could end. */
	public static final LastDays NONE = new LastDays(List.of(), false);

}
