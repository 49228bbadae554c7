package jp.madoguchi.linesimulator.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as a phone in Japan shows them. */
final class JapaneseTime {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.JAPAN);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日(E)", Locale.JAPAN);

	private JapaneseTime() {
	}

	static String clock(Instant at) {
		return CLOCK.format(at.atZone(JAPAN));
	}

	static String day(Instant at, Instant now) {
		LocalDate day = LocalDate.ofInstant(at, JAPAN);
		LocalDate today = LocalDate.ofInstant(now, JAPAN);
		if (day.equals(today)) {
			return "今日";
		}
		return day.equals(today.minusDays(1)) ? "昨日" : DAY.format(day);
	}

	/** The clock for today, the day for anything older. */
	static String brief(Instant at, Instant now) {
		String day = day(at, now);
		return day.equals("今日") ? clock(at) : day;
	}

}
