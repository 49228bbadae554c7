package jp.madoguchi.local.journey;

import org.junit.jupiter.api.Test;

import jp.madoguchi.local.testing.RunningStack;

/** The same way in the other browser: consumer and counselor, both ways, line lost. */
class FirefoxJourneyTests {

	@Test
	void bothWaysAndOfflineAndBack() {
		RunningStack stack = RunningStack.shared();
		try (Firefox firefox = new Firefox();
				Phone phone = new Phone(firefox.phone(), stack.line().url(), "sho");
				Desk desk = new Desk(firefox.desk())) {
			Talk talk = Talk.begin(stack.nagano(), phone, desk, stack.staff(stack.nagano(), "counselor7"),
					"Firefox からの相談");
			talk.bothWays();
			talk.offlineAndBack();
			talk.verify();
		}
	}

}
