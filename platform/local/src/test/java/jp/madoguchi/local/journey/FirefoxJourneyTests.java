package jp.madoguchi.local.journey;

import org.junit.jupiter.api.Test;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;

/**
 * The same way in the other browser, at a desk without sound: this Firefox waits for a
 * sound device, which the machine of a test has not. Each has a Firefox of their own,
 * because only one window of one has the focus.
 */
class FirefoxJourneyTests {

	@Test
	void bothWaysAndOfflineAndBack() {
		RunningStack stack = RunningStack.shared();
		DemoCentre centre = stack.nagano();
		StaffPerson staff = stack.staff(centre, "counselor7");
		try (Firefox home = new Firefox();
				Firefox office = new Firefox();
				Phone phone = new Phone(home.phone(), stack.line().url(), "sho");
				Desk desk = new Desk(office.desk())) {
			desk.logIn(centre, staff.name(), staff.password(), staff.code())
				.press("♪ 音を鳴らす")
				.press("聞こえない → 音のない環境として使う")
				.goIn();
			Talk talk = Talk.begin(centre, phone, desk, "べつのブラウザからの相談");
			talk.bothWays();
			talk.offlineAndBack();
			talk.verify();
		}
	}

}
