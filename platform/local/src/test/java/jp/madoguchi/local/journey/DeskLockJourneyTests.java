package jp.madoguchi.local.journey;

import java.time.Duration;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A counselor who comes back finds the desk as they left it; nobody else finds anything.
 */
class DeskLockJourneyTests {

	private static final String LONG = "訪問販売のことを、くわしく書きます。\n".repeat(12);

	private static final String HALF = "お問い合わせの件ですが、まず契約書の";

	/** Tells whether the page sounds over and over, which no screen shows. */
	private static final String EAR = """
			{
			  const sounding = new Set();
			  const { start, stop } = AudioBufferSourceNode.prototype;
			  AudioBufferSourceNode.prototype.start = function (...when) {
			    if (this.loop) sounding.add(this);
			    start.apply(this, when);
			  };
			  AudioBufferSourceNode.prototype.stop = function (...when) {
			    sounding.delete(this);
			    stop.apply(this, when);
			  };
			  window.isRinging = () => sounding.size > 0;
			}
			""";

	private final RunningStack stack = RunningStack.shared();

	private final DemoCentre centre = this.stack.matsumoto();

	private final Chromium chromium = new Chromium();

	@AfterEach
	void close() {
		this.chromium.close();
	}

	@Test
	void aLockedDeskHidesAndRingsAndOpensAsItWas() {
		StaffPerson person = this.stack.staff(this.centre, "counselor4");
		try (Phone consumer = phone("misaki"); Desk desk = desk(person)) {
			writesMuch(consumer, "これで全部です");
			desk.open("これで全部です").take().draft(HALF).page().getByText("下書き保存").waitFor();
			desk.page().evaluate("window.sinceTheMorning = true");
			quiet(desk);
			scroll(desk, 150);

			LockedDesk locked = LockedDesk.byButton(desk, person).hides("訪問販売", HALF);
			Look.at(desk.page(), "desk-locked");
			locked.ringsWhen(this::somebodyElseWrites).hides("訪問販売", HALF, "電話で話した");
			Look.at(desk.page(), "desk-locked-ringing");
			assertThatItIsAsBefore(locked.unlock(), 150);
			takesWithoutAJump(desk);

			desk.list("担当中").open("これで全部です");
			scroll(desk, 200);
			LockedDesk idle = LockedDesk.byIdleness(desk, person).hides("訪問販売", HALF);
			assertThatItIsAsBefore(idle.unlock(), 200);
		}
	}

	@Test
	void theEndOfTwelveHoursIsAnnouncedAndComes() {
		StaffPerson person = this.stack.staff(this.centre, "counselor5");
		try (Desk desk = desk(person)) {
			assertThat(desk.page().getByText("ログインはあと")).isHidden();
			this.stack.logins().age(person, Duration.ofMinutes(12 * 60 - 29));
			desk.page().reload();
			assertThat(desk.page().getByText("ログインはあと29分")).isVisible();
			Look.at(desk.page(), "desk-ends-in-half-an-hour");
			this.stack.logins().age(person, Duration.ofMinutes(25));
			desk.page().reload();
			assertThat(desk.page().locator(".strip-danger").getByText("ログインはあと4分")).isVisible();
			Look.at(desk.page(), "desk-ends-in-minutes");
			this.stack.logins().age(person, Duration.ofMinutes(4));
			isOutWithinSeconds(desk);
		}
	}

	@Test
	void whoIsLoggedOutElsewhereIsOutHereWithinSeconds() {
		StaffPerson person = this.stack.staff(this.centre, "counselor6");
		try (Phone consumer = phone("misaki"); Desk desk = desk(person)) {
			writesMuch(consumer, "もうひとつです");
			desk.list("全体").open("もうひとつです").sees("もうひとつです");
			assertThat(desk.page().getByText("ここから新着")).isInViewport();
			this.stack.logins().end(person);
			isOutWithinSeconds(desk);
			assertThat(desk.page().content()).doesNotContain("訪問販売");
			Look.at(desk.page(), "desk-ended");
		}
	}

	/** More than fits on the desk's screen. */
	private void writesMuch(Phone consumer, String last) {
		consumer.tapMenu(this.centre).begin();
		consumer.write(LONG.repeat(2)).write(last).sent(last);
	}

	private void somebodyElseWrites() {
		try (Phone phone = phone("kenichi")) {
			phone.tapMenu(this.centre).begin().write("電話で話した件です").sent("電話で話した件です");
		}
	}

	/** Puts off what other tests left waiting. */
	private static void quiet(Desk desk) {
		if (desk.button("あとで 2分").isVisible()) {
			desk.button("あとで 2分").click();
		}
		assertThat(desk.page().locator(".alarm")).isHidden();
	}

	/** The answer half written, the place in the talk, and the page itself. */
	private static void assertThatItIsAsBefore(Desk desk, int scrolled) {
		assertThat(desk.page().locator(".composer-field")).hasValue(HALF);
		assertThat(desk.page().evaluate("document.querySelector('.messages').scrollTop")).isEqualTo(scrolled);
		assertThat(desk.page().evaluate("window.sinceTheMorning")).isEqualTo(true);
	}

	/** The band goes, and what was below it stays where it was. */
	private static void takesWithoutAJump(Desk desk) {
		desk.row("電話で話した件です").waitFor();
		assertThat(desk.page().locator(".alarm")).isVisible();
		Look.at(desk.page(), "desk-ringing");
		BoundingBox before = desk.page().locator(".desk-panes").boundingBox();
		desk.page().locator(".alarm").getByText("担当する").click();
		desk.sees("電話で話した件です");
		assertThat(desk.page().locator(".alarm")).isHidden();
		assertThat(desk.page().locator(".desk-panes").boundingBox()).usingRecursiveComparison().isEqualTo(before);
	}

	private static void isOutWithinSeconds(Desk desk) {
		assertThat(desk.page().getByText("ログインの期限が切れました")).isVisible(new IsVisibleOptions().setTimeout(10_000));
	}

	private static void scroll(Desk desk, int pixels) {
		desk.page().evaluate("(top) => document.querySelector('.messages').scrollTo({ top })", pixels);
	}

	private Phone phone(String person) {
		return new Phone(this.chromium.phone(), this.stack.line().url(), person);
	}

	private Desk desk(StaffPerson person) {
		BrowserContext window = this.chromium.desk();
		window.addInitScript(EAR);
		return new Desk(window).signIn(this.centre, person.name(), person.password(), person.code());
	}

}
