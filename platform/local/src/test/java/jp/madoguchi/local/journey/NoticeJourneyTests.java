package jp.madoguchi.local.journey;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A phone that lies frozen with its stream open: only its acknowledgement counts, so one
 * notice goes out and no second one.
 */
class NoticeJourneyTests {

	private static final String PERSON = "hanako";

	private final RunningStack stack = RunningStack.shared();

	private final DemoCentre centre = this.stack.matsumoto();

	@Test
	void aFrozenPhoneGetsExactlyOneNotice() {
		Set<ProcessHandle> before = browsers();
		try (Chromium frozen = new Chromium(); Phone phone = phone(frozen)) {
			List<ProcessHandle> own = browsers().stream().filter((one) -> !before.contains(one)).toList();
			phone.tapMenu(this.centre).begin().write("電話が固まります").sent("電話が固まります");
			try (Chromium running = new Chromium(); Desk desk = desk(running)) {
				desk.open("電話が固まります").take();
				long earlier = notices();
				signal("-STOP", own);
				try {
					desk.answer("固まっているあいだの返事").receipt("固まっているあいだの返事", "LINE通知 送った");
					desk.answer("もうひとつ返事").sees("もうひとつ返事");
					assertThat(notices()).isEqualTo(earlier + 1);
					Awaitility.await()
						.during(Duration.ofSeconds(45))
						.atMost(Duration.ofSeconds(60))
						.until(() -> notices() == earlier + 1);
				}
				finally {
					signal("-CONT", own);
				}
				phone.hears("もうひとつ返事");
				desk.receipt("もうひとつ返事", "既読");
			}
		}
		LineRecord.holdsNothingElse(this.stack);
	}

	private Phone phone(Chromium chromium) {
		return new Phone(chromium.phone(), this.stack.line().url(), PERSON);
	}

	private Desk desk(Chromium chromium) {
		StaffPerson staff = this.stack.staff(this.centre, "counselor2");
		return new Desk(chromium.desk()).signIn(this.centre, staff.name(), staff.password(), staff.code());
	}

	/** What the centre's account sent into the talk. */
	private long notices() {
		return JsonMapper.shared()
			.readTree(this.stack.line().get(this.stack.line().account(PERSON, this.centre)).body())
			.path("talk")
			.valueStream()
			.filter((entry) -> entry.path("from").asString().equals("ACCOUNT"))
			.count();
	}

	private static Set<ProcessHandle> browsers() {
		return ProcessHandle.current()
			.descendants()
			.filter((process) -> process.info().command().orElse("").contains("chromium"))
			.collect(Collectors.toSet());
	}

	private static void signal(String signal, List<ProcessHandle> processes) {
		assertThat(processes).isNotEmpty();
		try {
			for (ProcessHandle process : processes) {
				new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
			}
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
