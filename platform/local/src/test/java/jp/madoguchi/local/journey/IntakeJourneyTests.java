package jp.madoguchi.local.journey;

import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What somebody tells before the first word reaches the counselor with it, and what can't
 * wait comes first, loudly.
 */
class IntakeJourneyTests {

	private static final String WORDS = "きのう振りこんだお金を、とりもどせますか。";

	private final RunningStack stack = RunningStack.shared();

	private final DemoCentre centre = this.stack.matsumoto();

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));

	private final Chromium chromium = new Chromium();

	@AfterEach
	void close() {
		this.chromium.close();
	}

	@Test
	void whatWasToldComesWithTheFirstWordAndMoneySentLatelyComesFirst() {
		StaffPerson person = this.stack.staff(this.centre, "counselor8");
		this.stack.line().newPerson("hina", "小林 ひな");
		try (Phone phone = new Phone(this.chromium.phone(), this.stack.line().url(), "hina");
				Desk desk = new Desk(this.chromium.desk())) {
			desk.signIn(this.centre, person.name(), person.password(), person.code());
			phone.tapMenu(this.centre).arrive();
			answersWithABreak(phone);
			answersWithoutNetwork(phone);
			phone.page().getByLabel("呼び名").fill("はなこ");
			Look.at(phone.page(), "intake-last");
			LockedDesk locked = LockedDesk.byButton(desk, person);
			phone.press("相談画面へ").write(WORDS).sent(WORDS);
			ringsRedWithoutAWord(locked, desk);
			locked.unlock();
			comesFirst(desk);
			readsTheAnswers(desk);
			asksAnewNextTime(phone);
			LineRecord.holdsNothingElse(this.stack);
		}
	}

	/** Closed in the middle, and gone on with where it was left. */
	private void answersWithABreak(Phone phone) {
		phone.press("お金を払った").press("きのうの今ごろより後").press("本人").press("松本市");
		phone.shows("年代を教えてください").page().reload();
		phone.shows("年代を教えてください").press("40代").shows("契約した日はいつですか");
		phone.page().getByLabel("契約した日はいつですか").fill(this.today.minusDays(7).toString());
		phone.press("つぎへ").shows("契約の書面を受け取った日はいつですか");
		phone.page().getByLabel("契約の書面を受け取った日はいつですか").fill(this.today.minusDays(6).toString());
		phone.press("つぎへ");
	}

	/** Kept on the phone meanwhile. */
	private static void answersWithoutNetwork(Phone phone) {
		phone.shows("金額と払い方を教えてください").offline(true);
		phone.page().getByLabel("金額（円）").fill("３万円");
		phone.page().getByLabel("銀行振込").check();
		phone.press("つぎへ").shows("相手の名前やサイトを教えてください").shows("つながると送ります");
		Look.at(phone.page(), "intake-offline");
		phone.press("答えない").shows("どうやって知りましたか").page().getByLabel("電話").check();
		phone.press("つぎへ").button("相談画面へ").waitFor();
		phone.offline(false);
		assertThat(phone.page().getByText("つながると送ります")).isHidden();
	}

	private static void ringsRedWithoutAWord(LockedDesk locked, Desk desk) {
		desk.page().locator(".alarm-urgent", new Page.LocatorOptions().setHasText("▲緊急 新しい相談")).waitFor();
		locked.hides("24時間以内", "はなこ", "40代", WORDS);
		Look.at(desk.page(), "desk-locked-urgent");
	}

	private void comesFirst(Desk desk) {
		desk.page().locator(".alarm-urgent", new Page.LocatorOptions().setHasText("24時間以内にお金を払った")).waitFor();
		Locator first = desk.list("待ち").page().locator("button.row").first();
		LocalDate last = this.today.plusDays(1);
		assertThat(first).containsText("▲緊急");
		assertThat(first).containsText("期限 %d/%d".formatted(last.getMonthValue(), last.getDayOfMonth()));
		assertThat(first).containsText("はなこ");
		assertThat(first).containsText("お金を払った・松本市・40代");
		Look.at(desk.page(), "desk-urgent");
		desk.page().keyboard().press("F8");
	}

	/** Folded away, the answers stay so, also after the page was loaded anew. */
	private static void readsTheAnswers(Desk desk) {
		desk.sees(WORDS).shows("30,000円");
		Locator answers = desk.page().locator(".intake");
		assertThat(answers).containsText("答えない：相手");
		assertThat(desk.page().locator(".head")).containsText("はなこさん（本人）");
		Look.at(desk.page(), "desk-intake");
		answers.locator(".intake-fold").click();
		assertThat(desk.page().getByText("30,000円")).isHidden();
		Look.at(desk.page(), "desk-intake-folded");
		desk.page().reload();
		desk.sees(WORDS);
		assertThat(desk.page().getByText("30,000円")).isHidden();
		desk.page().locator(".intake-fold").press("Enter");
		desk.shows("30,000円").press("終了へ").answerDialog("終了する").shows("この相談は終了しています");
		assertThat(desk.page().locator(".head .mark")).hasCount(0);
	}

	private static void asksAnewNextTime(Phone phone) {
		phone.follow("別のことを新しく相談する").shows("何がありましたか");
		assertThat(phone.page().getByText("前にもどる")).isHidden();
		phone.press("すべてとばして書きはじめる").page().getByLabel("相談の内容").waitFor();
	}

}
