package jp.madoguchi.reception.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.consultation.Brief;
import jp.madoguchi.consultation.LastDays;

/** What the product concludes from answers. */
final class Conclusions {

	private static final Duration STOPPABLE = Duration.ofHours(24);

	/**
	 * 特定商取引法 gives 8 days for most contracts and 20 for chain selling and work offered
	 * with a purchase; the day of receipt is the first.
	 */
	private static final List<Integer> PERIODS = List.of(8, 20);

	private Conclusions() {
	}

	/** Whether money went out so lately that it may be stopped; an old answer is none. */
	static boolean isMoneySentLately(Sheet sheet, Instant now) {
		return sheet.told(Meaning.PAID_WHEN)
			.filter((answer) -> answer.isChosen(Meaning.TODAY) || answer.isChosen(Meaning.LAST_DAY))
			.filter((answer) -> answer.at().plus(STOPPABLE).isAfter(now))
			.isPresent();
	}

	/**
	 * The days on which a period to cancel may end. It runs from the day of the paper;
	 * without a paper it has not begun. Where that day is unknown, the day of the
	 * contract is the earliest it can be.
	 */
	static LastDays lastDays(Sheet sheet) {
		Optional<Answer> paper = sheet.told(Meaning.PAPER_DAY);
		if (paper.filter((answer) -> answer.isChosen(Meaning.NOT_RECEIVED)).isPresent()) {
			return LastDays.NONE;
		}
		Optional<LocalDate> received = paper.map(Answer::date);
		return received.or(() -> sheet.told(Meaning.CONTRACT_DAY).map(Answer::date))
			.map((first) -> new LastDays(PERIODS.stream().map((days) -> first.plusDays(days - 1)).toList(),
					received.isEmpty()))
			.orElse(LastDays.NONE);
	}

	static Brief brief(Sheet sheet, Instant now) {
		return new Brief(words(sheet, Meaning.CALL_NAME), words(sheet, Meaning.WHAT_HAPPENED),
				words(sheet, Meaning.FOR_WHOM), words(sheet, Meaning.RESIDENCE), words(sheet, Meaning.AGE), now);
	}

	private static @Nullable String words(Sheet sheet, Meaning meaning) {
		return sheet.told(meaning).map(Answer::words).orElse(null);
	}

}
