package jp.madoguchi.consultation;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number people use for a consultation, such as {@code R7-00412-6}: fiscal year in
 * the Reiwa era, running number, check digit.
 *
 * @param fiscalYear the year the fiscal year begins in (1 April, Japan time)
 * @param number running number within that year, from 1
 */
public record CaseNumber(int fiscalYear, int number) {

	static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final int YEAR_BEFORE_REIWA = 2018;

	private static final Pattern WRITTEN = Pattern.compile("R(\\d{1,3})-(\\d{5,7})-\\d");

	private static final int[] WEIGHTS = { 7, 3, 1 };

	/** Returns the fiscal year a moment falls into. */
	static int fiscalYearOf(Instant moment) {
		LocalDate day = LocalDate.ofInstant(moment, JAPAN);
		return (day.getMonthValue() >= 4) ? day.getYear() : day.getYear() - 1;
	}

	/**
	 * Reads a number as people write it, in whatever width; empty when it is none, or a
	 * digit of it is wrong.
	 */
	static Optional<CaseNumber> parse(String written) {
		String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
		Matcher parts = WRITTEN.matcher(plain);
		if (!parts.matches()) {
			return Optional.empty();
		}
		CaseNumber number = new CaseNumber(Integer.parseInt(parts.group(1)) + YEAR_BEFORE_REIWA,
				Integer.parseInt(parts.group(2)));
		return Optional.of(number).filter((read) -> read.text().equals(plain));
	}

	/** The number as it is written and told on the telephone. */
	public String text() {
		int era = this.fiscalYear - YEAR_BEFORE_REIWA;
		return "R%d-%05d-%d".formatted(era, this.number, checkDigit("%d%05d".formatted(era, this.number)));
	}

	/** Weights 7, 3, 1 from the right: one wrong digit always shows, most swaps do. */
	private static int checkDigit(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			sum += WEIGHTS[i % WEIGHTS.length] * Character.digit(digits.charAt(digits.length() - 1 - i), 10);
		}
		return (10 - sum % 10) % 10;
	}

	@Override
	public String toString() {
		return text();
	}

}
