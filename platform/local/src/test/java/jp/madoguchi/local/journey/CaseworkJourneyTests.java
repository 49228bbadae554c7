package jp.madoguchi.local.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two counselors record one consultation: what was told is offered, what both write at
 * once is not lost, and the consumer sees nothing of it.
 */
class CaseworkJourneyTests {

	private static final String WORDS = "エステの契約をやめたいです。";

	private static final String INSIDE = "家族に知られたくないとのこと。";

	private final RunningStack stack = RunningStack.shared();

	private final DemoCentre centre = this.stack.nagano();

	private final Chromium chromium = new Chromium();

	@AfterEach
	void close() {
		this.chromium.close();
	}

	@Test
	void twoCounselorsRecordWhatTheConsumerNeverSees() {
		this.stack.line().newPerson("nao", "上田 奈央");
		try (Phone phone = new Phone(this.chromium.phone(), this.stack.line().url(), "nao");
				Desk desk = new Desk(this.chromium.desk());
				Desk colleague = new Desk(this.chromium.desk())) {
			phone.tapMenu(this.centre).arrive();
			phone.press("契約した").press("本人").press("答えない").press("20代");
			phone.press("すべてとばして書きはじめる").write(WORDS).sent(WORDS);
			signIn(desk, "counselor9").open(WORDS).take();
			signIn(colleague, "counselor10").list("全体").open(WORDS).sees(WORDS);
			confirmsWhatWasTold(desk, colleague);
			writesByTheKey(desk, colleague);
			writesAtOnce(desk, colleague);
			fillsInTheCard(desk, colleague);
			confirmsTheDeadline(desk, colleague);
			closesWhenAllIsChosen(desk);
			phone.shows("相談はここまでになりました");
			assertThat(phone.page().content()).doesNotContain(INSIDE).doesNotContain("クーリング・オフ");
		}
	}

	private static void confirmsWhatWasTold(Desk desk, Desk colleague) {
		tab(desk, "タグ").click();
		assertThat(tag(desk, "20代")).containsText("自動");
		desk.press("自動をすべて確定");
		assertThat(tag(desk, "20代")).hasAttribute("aria-pressed", "true");
		tab(colleague, "タグ").click();
		assertThat(tag(colleague, "20代")).hasAttribute("aria-pressed", "true");
	}

	private static void writesByTheKey(Desk desk, Desk colleague) {
		desk.page().keyboard().press("F9");
		assertThat(text(desk, "要旨")).isFocused();
		desk.page().keyboard().insertText("エステの契約。");
		text(desk, "内部メモ").fill(INSIDE);
		tab(colleague, "メモ").click();
		assertThat(text(colleague, "内部メモ")).hasValue(INSIDE);
		assertThat(text(colleague, "要旨")).hasValue("エステの契約。");
	}

	/** In one field at once both are shown; in another one nothing need be decided. */
	private static void writesAtOnce(Desk desk, Desk colleague) {
		desk.page().context().setOffline(true);
		text(desk, "対応方針").fill("クーリング・オフの文例を送る。");
		desk.shows("保存できません");
		text(colleague, "要旨").fill("エステの契約。2年分。");
		text(colleague, "対応方針").fill("電話で聞く。");
		colleague.shows("保存しています…").shows("保存 今日");
		desk.page().context().setOffline(false);
		desk.shows("さんも書きかえました");
		assertThat(text(desk, "要旨")).hasValue("エステの契約。2年分。");
		assertThat(text(desk, "対応方針")).hasValue("クーリング・オフの文例を送る。");
		assertThat(desk.page().locator(".clash-theirs")).hasText("電話で聞く。");
		Look.at(desk.page(), "memo-clash");
		desk.press("自分の内容のまま").shows("保存 今日");
		assertThat(text(colleague, "対応方針")).hasValue("クーリング・オフの文例を送る。");
	}

	/**
	 * What was told is confirmed by a press; a field is taken along, and all of it put on
	 * paper.
	 */
	private static void fillsInTheCard(Desk desk, Desk colleague) {
		tab(desk, "カード").click();
		tab(colleague, "カード").click();
		Locator age = desk.page().locator("[data-field=consumer-age-band]");
		assertThat(age).containsText("自動 20代");
		age.getByText("確定する").click();
		text(desk, "件名").fill("エステの中途解約");
		text(desk, "契約・購入金額（円）").fill("３００，０００");
		desk.shows("保存しています…").shows("保存 今日");
		assertThat(text(colleague, "件名")).hasValue("エステの中途解約");
		assertThat(text(colleague, "契約・購入金額（円）")).hasValue("300000");
		desk.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		desk.page().locator("[data-field=subject] .card-copy").click();
		desk.shows("✓ コピー");
		assertThat(desk.page().evaluate("navigator.clipboard.readText()")).isEqualTo("エステの中途解約");
		Look.at(desk.page(), "card");
		desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(desk.page().locator(".card-paper")).containsText("エステの中途解約");
		assertThat(desk.page().locator(".case")).isHidden();
		Look.keep(desk.page(), "card-paper");
		desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
	}

	/** It counts for the colleague once it is confirmed. */
	private static void confirmsTheDeadline(Desk desk, Desk colleague) {
		String received = LocalDate.now(ZoneId.of("Asia/Tokyo")).minusDays(6).toString();
		tab(desk, "期限").click();
		choose(desk, "契約の種類", "continuous");
		choose(desk, "法定の書面", "defective");
		desk.shows("進んでいない可能性。要確認");
		choose(desk, "法定の書面", "received");
		text(desk, "法定の書面を受け取った日").fill(received);
		desk.shows("まで？ 要確認");
		assertThat(colleague.page().locator(".head .mark-deadline")).hasCount(0);
		desk.press("相談員が確認した").shows("さんが確認");
		assertThat(colleague.page().locator(".head .mark-deadline")).containsText("まで");
		assertThat(colleague.page().locator(".deadline-strip")).containsText("まで");
		Look.at(desk.page(), "deadline");
	}

	private static void choose(Desk desk, String label, String value) {
		desk.page()
			.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label)))
			.selectOption(value);
	}

	private static void closesWhenAllIsChosen(Desk desk) {
		desk.press("終了へ").shows("必須のタグが選ばれていません").answerDialog("タグを選ぶ");
		desk.page().getByRole(AriaRole.SEARCHBOX).fill("保健・福祉");
		desk.page().keyboard().press("Enter");
		desk.press("助言（自主交渉）");
		assertThat(tab(desk, "タグ")).containsText("記入済み");
		desk.press("終了へ").answerDialog("終了する").shows("この相談は終了しています");
	}

	private static Locator tab(Desk desk, String name) {
		return desk.page().locator(".case").getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(name));
	}

	private static Locator tag(Desk desk, String name) {
		return desk.page().locator("button.tag", new Page.LocatorOptions().setHasText(name));
	}

	/** A field one writes into; its copy button has its name too. */
	private static Locator text(Desk desk, String label) {
		return desk.page().getByLabel(label).and(desk.page().locator("input, textarea"));
	}

	private Desk signIn(Desk desk, String name) {
		StaffPerson person = this.stack.staff(this.centre, name);
		return desk.signIn(this.centre, person.name(), person.password(), person.code());
	}

}
