package jp.madoguchi.local.journey;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/** A consultation from its first word to its end, as both sides see it. */
final class ConsultationPages {

	static final String FIRST = "屋根の点検に来た人と、その日のうちに契約しました。解約できますか。";

	private static final String ANSWER = """
			ご相談ありがとうございます。契約書を受け取った日から8日以内なら、書面で解約できることがあります。
			くわしくは https://www.kokusen.go.jp/soudan_now/data/coolingoff.html をご覧ください。
			お急ぎのときは 0570-064-370 にお電話ください。""";

	private static final String NEWS = "すみません、契約したのは日曜日でした。";

	private static final String AGAIN = "もうひとつ教えてください。";

	static final String DANGER = "家に行くと脅されています。";

	private final Views phoneViews;

	private final Views deskViews;

	private final Phone phone;

	private final Desk desk;

	ConsultationPages(Views phoneViews, Views deskViews, Phone phone, Desk desk) {
		this.phoneViews = phoneViews;
		this.deskViews = deskViews;
		this.phone = phone;
		this.desk = desk;
	}

	void written() {
		this.phone.write(FIRST).sent(FIRST);
		atPhone("chat-saved");
		this.phone.press("そのほかの操作");
		atPhone("chat-menu");
		this.phone.press("通知");
		atPhone("notices");
		this.phone.press("もどる");
		this.desk.row(FIRST).waitFor();
		atDesk("waiting");
		this.desk.open(FIRST).sees(FIRST);
		atDesk("unassigned");
	}

	void taken() {
		this.desk.take();
		atDesk("taken");
		this.desk.list("全体");
		atDesk("list-all");
		this.desk.list("担当中");
		atDesk("list-mine");
	}

	/** Who is there, days off, and a promise to be in touch. */
	void thereOrNot() {
		this.desk.panel("受付中");
		atDesk("presence-menu");
		this.desk.press("不在の予定…").shows("予定はありません");
		atDesk("absences");
		this.desk.answerDialog("閉じる").press("調査中にする");
		this.desk.page().getByLabel("次に連絡する日").fill("2099-12-01");
		atDesk("promise");
		this.desk.answerDialog("調査中にする").shows("12/1 連絡");
		atDesk("list-promised");
		this.desk.press("調査中").answerDialog("調査を終える").button("調査中にする").waitFor();
		this.desk.list("担当不在").shows("担当者が不在の相談はありません");
		atDesk("list-unattended");
		this.desk.list("担当中");
	}

	void answered() {
		this.desk.draft(ANSWER).review();
		atDesk("preview");
		this.phone.write(NEWS).sent(NEWS);
		this.desk.shows("読んでから送ってください");
		atDesk("preview-news");
		this.desk.press("読みました").send();
		this.phone.hears("書面で解約できることがあります");
		this.desk.receipt("書面で解約できることがあります", "既読");
		atDesk("answered");
		atPhone("chat-answered");
		this.phone.page().locator(".text-link").click();
		atPhone("leave");
		this.phone.press("もどる");
	}

	void offline() {
		this.phone.offline(true).write("電車に乗ります。").waits("電車に乗ります。").shows("電波がありません");
		atPhone("chat-offline");
		this.phone.offline(false).sent("電車に乗ります。");
	}

	/** The colleague has gone in without having heard the sound. */
	void handedOver(Desk colleague, String colleagueName) {
		look(colleague, "sound-not-checked");
		colleague.press("音を確かめる");
		look(colleague, "sound");
		colleague.answerDialog("閉じる");
		this.desk.press("引き継ぐ");
		Page page = this.desk.page();
		Locator person = page.locator("dialog option", new Page.LocatorOptions().setHasText(colleagueName));
		page.getByLabel("だれに").selectOption(person.getAttribute("value"));
		page.getByLabel("伝えること").fill("契約書を受け取った日を、まだ確かめていません。");
		atDesk("handover");
		this.desk.press("引き継ぎを頼む").shows("返事を待っています");
		atDesk("handover-waits");
		colleague.shows("引き継ぎの依頼");
		look(colleague, "offered");
		colleague.press("内容を見る").press("断る");
		colleague.page().locator("dialog textarea").fill("午後は窓口にいません。");
		look(colleague, "refuse");
		colleague.answerDialog("断る");
		this.desk.shows("さんは引き継げません");
		atDesk("handover-refused");
		this.desk.press("内容を見る");
	}

	/** Who answers for the work sees who did and saw what. */
	void supervised(Desk supervisor) {
		String caseNumber = this.desk.page().locator(".head h2").textContent();
		String withoutCheckDigit = caseNumber.substring(0, caseNumber.lastIndexOf('-'));
		supervisor.list("全体").open(withoutCheckDigit).press("閲覧と操作の記録").shows("引き継ぎを断った");
		supervisor.shows("相談を開いた");
		look(supervisor, "trail");
		supervisor.answerDialog("閉じる");
		this.desk.press("受付制限を申請").shows("責任者が決めるまで");
		this.desk.page().locator("dialog textarea").fill("ためしの申請です。");
		atDesk("restriction");
		this.desk.answerDialog("申請する").shows("受付制限 申請中");
		supervisor.press("受付制限 申請中").shows("いつまで");
		look(supervisor, "decision");
		supervisor.answerDialog("認めない");
		this.desk.button("受付制限を申請").waitFor();
		supervisor.press("割り当てる").shows("押すとすぐに担当が変わり");
		look(supervisor, "assign");
		supervisor.answerDialog("やめる").press("全体の様子").shows("受付できる相談員");
		look(supervisor, "board");
		supervisor.page().locator(".board-staff button").first().click();
		supervisor.shows("上限（件。空なら上限なし）");
		look(supervisor, "limit");
		supervisor.answerDialog("やめる");
	}

	/** The year's consultations as a file, this one among them. */
	void writtenOut(Desk supervisor, String ownName) {
		supervisor.panel(ownName).press("相談を書き出す…").shows("まだありません");
		look(supervisor, "exports");
		supervisor.page().getByLabel("何に使いますか").fill("年度のまとめ");
		supervisor.answerDialog("書き出す").shows("受け取れます");
		look(supervisor, "exports-done");
		Locator link = supervisor.page().getByText("受け取る", new Page.GetByTextOptions().setExact(true));
		Download file = supervisor.page().waitForDownload(link::click);
		assertThat(file.suggestedFilename()).startsWith("相談_").endsWith(".csv");
		assertThat(file.path()).content().contains(this.desk.page().locator(".head h2").textContent());
		supervisor.answerDialog("閉じる");
	}

	/** Without the preview there are five seconds to stop. */
	void countedDown(String ownName) {
		this.desk.panel(ownName);
		atDesk("person-menu");
		this.desk.page().getByLabel("送る前に確認画面を出す").uncheck();
		this.desk.panel(ownName).draft("すこしお待ちください。").page().keyboard().press("Control+Enter");
		this.desk.shows("送信します");
		atDesk("countdown");
		this.desk.page().keyboard().press("Escape");
	}

	/** Tags and memo; what a centre requires is asked for before closing. */
	void recorded() {
		this.desk.press("終了へ").shows("必須のタグが選ばれていません");
		atDesk("close-missing");
		this.desk.answerDialog("タグを選ぶ").shows("必須・未選択");
		atDesk("tags");
		this.desk.press("工事・建築・加工").press("助言（自主交渉）").shows("保存 今日");
		atDesk("tags-chosen");
		this.desk.page().keyboard().press("F9");
		this.desk.page().getByLabel("要旨").fill("屋根の点検商法。書面は当日受領。");
		this.desk.press("＋追加").page().getByLabel("内容").last().fill("解約の文例を送った。");
		atDesk("memo-step");
		this.desk.press("書きおわる").page().getByLabel("内部メモ").fill("家族には知らせない。");
		this.desk.shows("保存しています…").shows("保存 今日");
		atDesk("memo");
		this.desk.press("版").shows("第1版");
		atDesk("memo-revisions");
		this.desk.answerDialog("閉じる");
		this.desk.page().locator("#case-tab-card").click();
		this.desk.shows("相談区分");
		atDesk("card");
		this.desk.page().locator("#case-tab-deadline").click();
		this.desk.shows("契約の種類");
		atDesk("deadline");
	}

	void closed() {
		this.desk.press("終了へ");
		atDesk("close");
		this.desk.answerDialog("終了する").shows("この相談は終了しています");
		this.desk.list("終了").row("").first().waitFor();
		atDesk("list-closed");
		this.desk.press("この相談者に連絡する").shows("送ると再開し、あなたの担当になります");
		atDesk("contact");
		this.desk.press("やめる").shows("この相談は終了しています");
		PlaywrightAssertions.assertThat(this.phone.page().getByText("相談はここまでになりました")).isInViewport();
		atPhone("chat-closed");
	}

	/** One more word opens it again; the desk has no sound by now. */
	void reopened() {
		this.desk.panel("♪").page().getByLabel("音のない環境").check();
		atDesk("sound-menu");
		this.desk.panel("♪").list("待ち");
		this.phone.write(AGAIN).sent(AGAIN);
		this.desk.row(AGAIN).waitFor();
		atDesk("waiting-without-sound");
		this.phone.press("そのほかの操作").press("相談を終わる");
		atPhone("end");
		this.phone.press("終わる").shows("相談はここまでになりました");
	}

	/** A new matter of the same person: the earlier one can be read on both sides. */
	void begunAnew(String words) {
		this.phone.follow("別のことを新しく相談する").press("すべてとばして書きはじめる").write(words).sent(words);
		this.desk.open(words).sees(words).page().locator(".history-row").first().click();
		this.desk.page().locator("dialog .bubble").first().waitFor();
		atDesk("earlier");
		this.desk.answerDialog("閉じる").page().keyboard().press("F1");
		atDesk("keys");
		this.desk.answerDialog("閉じる");
		this.phone.write(DANGER).shows("おどされているときは");
		atPhone("emergency");
		this.phone.press("相談にもどる").sent(DANGER);
		this.phone.press("そのほかの操作").follow("これまでの相談");
		this.phone.page().locator(".history-row").first().waitFor();
		atPhone("history");
		this.phone.page().locator(".history-row", new Page.LocatorOptions().setHasText("終わり")).click();
		this.phone.hears("書面で解約できることがあります");
		atPhone("history-read");
	}

	void locked(String ownName) {
		this.desk.panel(ownName).press("ロックする").shows("ロックを解除する");
		atDesk("locked");
	}

	private void atPhone(String step) {
		this.phoneViews.look(this.phone.page(), step);
	}

	private void atDesk(String step) {
		look(this.desk, step);
	}

	private void look(Desk where, String step) {
		this.deskViews.look(where.page(), step);
	}

}
