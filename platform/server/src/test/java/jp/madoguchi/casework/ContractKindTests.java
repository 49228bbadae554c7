package jp.madoguchi.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** The table of the law, row by row; the day of receipt is the first day. */
class ContractKindTests {

	private static final LocalDate RECEIVED = LocalDate.parse("2026-10-10");

	@TestFactory
	Stream<DynamicTest> everyKindEndsOnItsLastDay() {
		return Stream
			.of(entry(ContractKind.DOOR_TO_DOOR, "2026-10-17"), entry(ContractKind.TELEPHONE, "2026-10-17"),
					entry(ContractKind.MULTILEVEL, "2026-10-29"), entry(ContractKind.CONTINUOUS, "2026-10-17"),
					entry(ContractKind.WORK_OFFER, "2026-10-29"), entry(ContractKind.PURCHASE_VISIT, "2026-10-17"),
					entry(ContractKind.MAIL_ORDER, ""), entry(ContractKind.CREDIT_8, "2026-10-17"),
					entry(ContractKind.CREDIT_20, "2026-10-29"), entry(ContractKind.REAL_ESTATE, "2026-10-17"),
					entry(ContractKind.INSURANCE, "2026-10-17"), entry(ContractKind.DEPOSIT_TRADE, "2026-10-23"),
					entry(ContractKind.OTHER, "2026-10-10"))
			.map((row) -> DynamicTest.dynamicTest(row.getKey().key(),
					() -> assertThat(lastDay(row.getKey(), CaseDeadline.Paper.RECEIVED, RECEIVED))
						.isEqualTo(row.getValue())));
	}

	@Test
	void daysAreCountedAcrossMonthsYearsAndLeapDays() {
		assertThat(lastDay(ContractKind.TELEPHONE, CaseDeadline.Paper.RECEIVED, LocalDate.parse("2027-12-28")))
			.isEqualTo("2028-01-04");
		assertThat(lastDay(ContractKind.MULTILEVEL, CaseDeadline.Paper.RECEIVED, LocalDate.parse("2028-02-10")))
			.isEqualTo("2028-02-29");
		assertThat(lastDay(ContractKind.MULTILEVEL, CaseDeadline.Paper.RECEIVED, LocalDate.parse("2027-02-10")))
			.isEqualTo("2027-03-01");
	}

	@Test
	void withoutAPaperInOrderNothingRunsOut() {
		Arrays.stream(CaseDeadline.Paper.values())
			.filter((paper) -> paper != CaseDeadline.Paper.RECEIVED)
			.forEach((paper) -> assertThat(lastDay(ContractKind.DOOR_TO_DOOR, paper, RECEIVED)).isEmpty());
		assertThat(lastDay(ContractKind.OTHER, CaseDeadline.Paper.UNKNOWN, RECEIVED)).isEqualTo("2026-10-10");
	}

	@Test
	void onlyWhatIsCompleteAndPossibleCanBeConfirmed() {
		assertThat(isSound(null, CaseDeadline.Paper.RECEIVED, RECEIVED)).isFalse();
		assertThat(isSound(ContractKind.TELEPHONE, null, null)).isFalse();
		assertThat(isSound(ContractKind.TELEPHONE, CaseDeadline.Paper.RECEIVED, null)).isFalse();
		assertThat(isSound(ContractKind.TELEPHONE, CaseDeadline.Paper.RECEIVED, RECEIVED.plusDays(1))).isFalse();
		assertThat(isSound(ContractKind.TELEPHONE, CaseDeadline.Paper.RECEIVED, RECEIVED)).isTrue();
		assertThat(isSound(ContractKind.TELEPHONE, CaseDeadline.Paper.OBSTRUCTED, null)).isTrue();
		assertThat(isSound(ContractKind.MAIL_ORDER, null, null)).isTrue();
		assertThat(isSound(ContractKind.OTHER, null, null)).isFalse();
		assertThat(isSound(ContractKind.OTHER, null, RECEIVED.plusDays(30))).isTrue();
	}

	private static String lastDay(ContractKind kind, CaseDeadline.Paper paper, LocalDate day) {
		return new CaseDeadline(kind, paper, day, false).lastDay().map(LocalDate::toString).orElse("");
	}

	private static boolean isSound(@Nullable ContractKind kind, CaseDeadline.@Nullable Paper paper,
			@Nullable LocalDate day) {
		return new CaseDeadline(kind, paper, day, true).isSound(RECEIVED);
	}

}
