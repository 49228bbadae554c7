package jp.madoguchi.local.journey;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From LINE to a counselor and back, for two centres at once: nothing lost, doubled or
 * out of order, and nobody sees the other centre's.
 */
class ConsultationJourneyTests {

	private static RunningStack stack;

	private static Chromium chromium;

	private final List<AutoCloseable> open = new ArrayList<>();

	@BeforeAll
	static void start() {
		stack = RunningStack.shared();
		chromium = new Chromium();
	}

	@AfterAll
	static void stop() {
		chromium.close();
	}

	@AfterEach
	void closeWindows() throws Exception {
		for (AutoCloseable window : this.open) {
			window.close();
		}
	}

	@Test
	void twoCentresAtOnceBothWays() {
		Talk one = start(stack.nagano(), "misaki", "counselor1", "ながのの相談");
		Talk other = start(stack.matsumoto(), "sho", "counselor1", "まつもとの相談");

		one.bothWays();
		other.bothWays();
		one.offlineAndBack();
		stack.killServer(1);
		try {
			one.round("サーバーが止まっても");
			other.round("こちらも止まりません");
		}
		finally {
			stack.startServer(1);
		}
		stack.killServer(2);
		try {
			one.round("もうひとつ止まっても");
			other.round("続けられます");
		}
		finally {
			stack.startServer(2);
		}
		one.verify();
		other.verify();
		assertThat(one.everything()).doesNotContain("まつもとの相談");
		assertThat(other.everything()).doesNotContain("ながのの相談");
		LineRecord.holdsNothingElse(stack);
	}

	private Talk start(DemoCentre centre, String person, String counselor, String words) {
		Phone phone = new Phone(chromium.phone(), stack.line().url(), person);
		this.open.add(phone);
		Desk desk = new Desk(chromium.desk());
		this.open.add(desk);
		StaffPerson staff = stack.staff(centre, counselor);
		return Talk.begin(centre, phone, desk, staff, words);
	}

}
