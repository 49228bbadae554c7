package jp.madoguchi.reception.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import jp.madoguchi.consultation.LastDays;

import static org.assertj.core.api.Assertions.assertThat;

class ConclusionsTests {

	private static final Instant NOW = Instant.parse("2026-10-10T03:00:00Z");

	private static final LocalDate TENTH = LocalDate.of(2026, 10, 10);

	private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

	@Test
	void theDayOfReceiptIsTheFirstOfEightOrTwenty() {
		assertThat(Conclusions.lastDays(sheet(day(Meaning.CONTRACT_DAY, FIRST), day(Meaning.PAPER_DAY, TENTH))))
			.isEqualTo(new LastDays(List.of(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 29)), false));
	}

	@Test
	void withoutAPaperThePeriodHasNotBegun() {
		assertThat(Conclusions
			.lastDays(sheet(day(Meaning.CONTRACT_DAY, FIRST), choice(Meaning.PAPER_DAY, Meaning.NOT_RECEIVED))))
			.isEqualTo(LastDays.NONE);
	}

	@Test
	void whereThePapersDayIsUnknownItRunsPossiblyFromTheContract() {
		LastDays possibly = new LastDays(List.of(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 20)), true);
		assertThat(Conclusions.lastDays(sheet(day(Meaning.CONTRACT_DAY, FIRST), choice(Meaning.PAPER_DAY, "unknown"))))
			.isEqualTo(possibly);
		assertThat(Conclusions.lastDays(sheet(day(Meaning.CONTRACT_DAY, FIRST)))).isEqualTo(possibly);
	}

	@Test
	void whereNoDayIsKnownNothingCanEnd() {
		assertThat(Conclusions.lastDays(sheet(choice(Meaning.CONTRACT_DAY, "unknown")))).isEqualTo(LastDays.NONE);
		assertThat(Conclusions.lastDays(Sheet.EMPTY)).isEqualTo(LastDays.NONE);
	}

	@Test
	void moneySentTodayOrWithinTheLast24HoursIsUrgent() {
		assertThat(Conclusions.isMoneySentLately(sheet(choice(Meaning.PAID_WHEN, Meaning.TODAY)), NOW)).isTrue();
		assertThat(Conclusions.isMoneySentLately(sheet(choice(Meaning.PAID_WHEN, Meaning.LAST_DAY)), NOW)).isTrue();
		assertThat(Conclusions.isMoneySentLately(sheet(choice(Meaning.PAID_WHEN, "earlier")), NOW)).isFalse();
	}

	@Test
	void anAnswerOfTheDayBeforeIsNoLongerUrgent() {
		Instant later = NOW.plus(Duration.ofHours(24));
		assertThat(Conclusions.isMoneySentLately(sheet(choice(Meaning.PAID_WHEN, Meaning.TODAY)), later)).isFalse();
	}

	private static Sheet sheet(Answer... answers) {
		return new Sheet(List.of(answers));
	}

	private static Answer day(Meaning meaning, LocalDate day) {
		return answer(Kind.DATE, meaning, List.of(), day);
	}

	private static Answer choice(Meaning meaning, String option) {
		return answer(Kind.ONE, meaning, List.of(new IntakeForm.Option(option, option)), null);
	}

	private static Answer answer(Kind kind, Meaning meaning, List<IntakeForm.Option> choices,
			@Nullable LocalDate date) {
		return new Answer(meaning.key(), "問い", kind, meaning, 1, false, choices, date, null, null, null, NOW);
	}

}
