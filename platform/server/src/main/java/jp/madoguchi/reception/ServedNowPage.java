package jp.madoguchi.reception;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The what-to-do-now page as the gateway keeps it: complete in itself. */
record ServedNowPage(String centreName, Telephone phone, List<NowPage.Situation> situations,
		List<NowPage.Contact> contacts, List<LocalDate> holidays, NowPage.@Nullable Sample sample, String hideAddress,
		String neutralTitle) {

	static ServedNowPage of(String centreName, NowPage page, Centre centre) {
		return new ServedNowPage(centreName, new Telephone(centre.phone().number(), centre.phone().label()),
				page.situations(), page.contacts(), page.holidays(), page.sample(), centre.hideAddress(),
				centre.neutralTitle());
	}

	/** The centre's own number. */
	record Telephone(String number, String label) {
	}

}
