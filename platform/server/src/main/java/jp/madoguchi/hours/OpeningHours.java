package jp.madoguchi.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a centre is open, was open, and will be. */
public final class OpeningHours {

	/** The zone of everything a centre says about its hours. */
	public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	/** What doesn't happen within this time is not said. */
	private static final int DAYS_AHEAD = 400;

	/** With one day more, so that an opening over midnight is one. */
	private static final int DAYS_AT_ONCE = 7;

	private final Schedule schedule;

	OpeningHours(Schedule schedule) {
		this.schedule = schedule;
	}

	/** Whether the centre is open at an instant. */
	public boolean isOpen(Instant instant) {
		return onDays(day(instant), 1).stream().anyMatch((opening) -> opening.contains(instant));
	}

	/**
	 * Returns when it closes, if it is open, or opens next, across holidays and year-end;
	 * nothing when that does not happen within a year.
	 */
	public Optional<Instant> nextChange(Instant now) {
		LocalDate today = day(now);
		for (int ahead = 0; ahead < DAYS_AHEAD; ahead += DAYS_AT_ONCE) {
			Optional<Instant> next = nextChange(now, today.plusDays(ahead), today.plusDays(ahead + DAYS_AT_ONCE + 1));
			if (next.isPresent()) {
				return next;
			}
		}
		return Optional.empty();
	}

	/**
	 * Returns when it closed last; the beginning of the search, a year ago, when it was
	 * never open.
	 */
	public Instant lastClosing(Instant now) {
		LocalDate today = day(now);
		for (int ago = 0; ago < DAYS_AHEAD; ago++) {
			Optional<Instant> last = onDays(today.minusDays(ago), 1).reversed()
				.stream()
				.map(Opening::until)
				.filter((until) -> !until.isAfter(now))
				.findFirst();
			if (last.isPresent()) {
				return last.get();
			}
		}
		return today.minusDays(DAYS_AHEAD).atStartOfDay(JAPAN).toInstant();
	}

	/** Returns the openings of a number of days, in order; those that touch are one. */
	public List<Opening> onDays(LocalDate first, int days) {
		List<Opening> openings = new ArrayList<>();
		first.datesUntil(first.plusDays(days))
			.flatMap((day) -> this.schedule.on(day).stream().map((span) -> span.on(day)))
			.sorted(Comparator.comparing(Opening::from))
			.forEach((opening) -> add(openings, opening));
		return openings;
	}

	/** Returns how much of the time between two instants the centre was open. */
	public Duration openTime(Instant from, Instant to) {
		int days = (int) Duration.between(from, to).toDays() + 2;
		return onDays(day(from), days).stream()
			.map((opening) -> Duration.between(later(from, opening.from()), earlier(to, opening.until())))
			.filter(Duration::isPositive)
			.reduce(Duration.ZERO, Duration::plus);
	}

	/** The edges of the days looked at are no changes. */
	private Optional<Instant> nextChange(Instant now, LocalDate first, LocalDate end) {
		Instant after = later(now, first.atStartOfDay(JAPAN).toInstant());
		Instant before = end.atStartOfDay(JAPAN).toInstant();
		return onDays(first, (int) first.until(end, ChronoUnit.DAYS)).stream()
			.flatMap((opening) -> Stream.of(opening.from(), opening.until()))
			.filter((change) -> change.isAfter(after) && change.isBefore(before))
			.findFirst();
	}

	private static void add(List<Opening> openings, Opening next) {
		if (!openings.isEmpty() && !next.from().isAfter(openings.getLast().until())) {
			Opening last = openings.removeLast();
			openings.add(new Opening(last.from(), later(last.until(), next.until())));
		}
		else {
			openings.add(next);
		}
	}

	private static LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, JAPAN);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
