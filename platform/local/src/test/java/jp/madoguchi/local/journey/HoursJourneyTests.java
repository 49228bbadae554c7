package jp.madoguchi.local.journey;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;
import jp.madoguchi.local.testing.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * 5(4)④: someone writes outside reception hours, a counselor answers all the same, and a
 * colleague sees to what comes in after that one has gone.
 */
class HoursJourneyTests {

	private static final String FIRST = "夜になってから気がつきました。";

	private static final String MORE = "契約書も見つかりました。";

	private final RunningStack stack = RunningStack.shared();

	private final DemoCentre centre = this.stack.nagano();

	@BeforeEach
	void theCentreIsClosed() {
		this.stack.closeToday(this.centre);
		Visitor visitor = this.stack.visitor(this.centre.consumerHost());
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> IntStream.range(0, 8)
				.noneMatch((_) -> visitor.get("/api/consumer/entrance").json().at("/status/open").asBoolean()));
		this.stack.line().newPerson("mio", "伊藤 澪");
	}

	@AfterEach
	void theCentreIsOpenAgain() {
		this.stack.openDayAndNight(this.centre);
	}

	@Test
	void whatIsWrittenAtNightIsKeptAnsweredAndSeenTo() {
		try (Chromium chromium = new Chromium();
				Phone phone = new Phone(chromium.phone(), this.stack.line().url(), "mio");
				Desk desk = signedIn(chromium, "counselor14")) {
			phone.tapMenu(this.centre).shows("時間外です").press("相談をはじめる").shows("急ぎのことはありませんか");
			phone.page().keyboard().press("Escape");
			phone.begin().write(FIRST).sent(FIRST).isTold("ただいま受付時間外です").isTold("次の受付は");
			Look.at(phone.page(), "night-phone");
			desk.open(FIRST).take().sees("ただいま受付時間外です").shows("受付時間外です。送るとお知らせは");
			Look.at(desk.page(), "night-desk");
			desk.answer("夜ですが、お返事します。");
			phone.hears("夜ですが、お返事します。");
			desk.panel("受付中")
				.page()
				.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^不在")))
				.check();
			phone.write(MORE).sent(MORE);
			assertThat(phone.page().locator(".entry-auto")).hasCount(1);
			try (Desk colleague = signedIn(chromium, "counselor15")) {
				colleague.shows("担当不在の相談に返事").list("担当不在").open(MORE).press("代わりに担当する");
				Look.at(colleague.page(), "night-colleague");
				colleague.answer("担当がかわりました。拝見します。");
				phone.hears("担当がかわりました。拝見します。");
			}
		}
	}

	private Desk signedIn(Chromium chromium, String name) {
		StaffPerson staff = this.stack.staff(this.centre, name);
		return new Desk(chromium.desk()).signIn(this.centre, staff.name(), staff.password(), staff.code());
	}

}
