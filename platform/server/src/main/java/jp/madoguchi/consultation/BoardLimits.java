package jp.madoguchi.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import jp.madoguchi.tenancy.Settings;

/**
 * From when the supervisor's board calls something too much.
 *
 * @param waiting people who wait
 * @param waitMinutes minutes of reception the longest of them has waited
 * @param turnMinutes minutes of reception in which it has been a counselor's turn
 */
record BoardLimits(@Min(1) @Max(999) int waiting, @Min(1) @Max(999) int waitMinutes,
		@Min(1) @Max(999) int turnMinutes) {

	static final String TOPIC = "board";

	private static final BoardLimits STANDARD = new BoardLimits(5, 15, 30);

	/** Returns the bound tenant's, or the standard ones when it chose none. */
	static BoardLimits of(Settings settings) {
		return settings.find(TOPIC, BoardLimits.class).orElse(STANDARD);
	}

}
