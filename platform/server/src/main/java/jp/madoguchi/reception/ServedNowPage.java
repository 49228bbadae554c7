package jp.madoguchi.reception;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.hours.YearlyClosing;

/**
 * The what-to-do-now page as the gateway keeps it: complete in itself.
 *
 * @param holidays days on which offices are closed, from yesterday on
 */
record ServedNowPage(String centreName, Telephone phone, List<NowPage.Situation> situations,
		List<NowPage.Contact> contacts, List<LocalDate> holidays, NowPage.@Nullable Sample sample, String hideAddress,
		String neutralTitle) {

	/** The gateway may have to do with it for long. */
	private static final int KEPT_FOR = 400;

	static ServedNowPage of(String centreName, NowPage page, Centre centre, LocalDate today) {
		return new ServedNowPage(centreName, new Telephone(centre.phone().number(), centre.phone().label()),
				page.situations(), page.contacts(),
				YearlyClosing.withHolidays(page.closedEachYear(), today.minusDays(1), today.plusDays(KEPT_FOR)),
				page.sample(), centre.hideAddress(), centre.neutralTitle());
	}

	/** The centre's own number. */
	record Telephone(String number, String label) {
	}

}
