package jp.madoguchi.testing;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Reception hours for tests, which run at any hour. */
public final class TestHours {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	/** Always open, and no night. */
	public static final Map<String, Object> DAY_AND_NIGHT = of(List.of(), "00:00", "00:00");

	private TestHours() {
	}

	/** Always open, and it is night just now. */
	public static Map<String, Object> byNight() {
		LocalTime now = LocalTime.now(ZoneId.of("Asia/Tokyo"));
		return of(List.of(), CLOCK.format(now.minusHours(1)), CLOCK.format(now.plusHours(1)));
	}

	/** Always open but for these days, and no night. */
	public static Map<String, Object> with(List<Map<String, Object>> specialDays) {
		return of(specialDays, "00:00", "00:00");
	}

	private static Map<String, Object> of(List<Map<String, Object>> specialDays, String quietFrom, String quietTo) {
		return Map.of("weekly",
				List.of(Map.of("days", List.of(1, 2, 3, 4, 5, 6, 7), "from", "00:00", "to", "24:00", "holidays", true)),
				"closedEachYear", List.of(), "specialDays", specialDays, "quiet",
				Map.of("from", quietFrom, "to", quietTo));
	}

}
