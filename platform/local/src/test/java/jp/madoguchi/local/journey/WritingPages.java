package jp.madoguchi.local.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** What helps to write an answer, and what can be done with it afterwards. */
final class WritingPages {

	static final String FIRST = "訪問販売で契約しました。http://xn--r8jz45g.jp/ から申し込みました。";

	private final Views phoneViews;

	private final Views deskViews;

	private final Phone phone;

	private final Desk desk;

	WritingPages(Views phoneViews, Views deskViews, Phone phone, Desk desk) {
		this.phoneViews = phoneViews;
		this.deskViews = deskViews;
		this.phone = phone;
		this.desk = desk;
	}

	/** A link of the consumer's leads nowhere without a question. */
	void linkAtDesk() {
		this.phone.write(FIRST).sent(FIRST);
		this.desk.open("訪問販売で契約しました").take().page().locator(".text-link").click();
		this.desk.shows("相談者が書いたアドレスです").shows("見せかけた書き方");
		atDesk("leave");
		this.desk.answerDialog("やめる");
	}

	/** Found by typing in kana; its blank has to be filled. */
	void templates() {
		Page page = this.desk.page();
		page.keyboard().press("F4");
		page.getByLabel("定型文をさがす").fill("くーりんぐ はがき");
		this.desk.shows("{{会社名}}");
		atDesk("templates");
		page.keyboard().press("Enter");
		this.desk.review().shows("を埋めるか消すと送れます");
		atDesk("preview-blank");
		PlaywrightAssertions
			.assertThat(
					page.locator(".preview").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("送る")))
			.isDisabled();
		page.keyboard().press("Escape");
		page.keyboard().press("F4");
		this.desk.press("新しく作る");
		page.getByLabel("題名").fill("わたしのあいさつ");
		page.getByLabel("文（あとで埋める所は").fill("{{名前}}さま、ご連絡ありがとうございます。");
		atDesk("template");
		this.desk.press("保存する").shows("自分用").answerDialog("閉じる");
	}

	/** On the phone each step opens after the one before was answered. */
	void inSteps() {
		Locator field = this.desk.page().locator(".composer-field");
		field.fill(field.inputValue().replace("{{会社名}}", "みどり社"));
		this.desk.page().getByLabel("分けて送る").check();
		this.desk.review();
		atDesk("preview-steps");
		this.desk.send();
		this.phone.hears("はがきに、").shows("つづきがあと2つあります");
		atPhone("steps");
		this.phone.press("わかりました").hears("両面のコピー");
		this.desk.receipt("はがきに、", "わかりました");
		this.phone.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("質問があります")).first().click();
		PlaywrightAssertions.assertThat(this.phone.page().getByLabel("相談の内容")).hasValue("「2番目について」\n");
		this.phone.hears("控えは5年間");
		atPhone("steps-question");
		this.phone.page().getByLabel("相談の内容").fill("");
		this.desk.page().bringToFront();
		this.desk.receipt("はがきに、", "わかりました");
		atDesk("steps-answered");
	}

	void putRight() {
		this.desk.answer("手数料は3,000円です。");
		this.phone.hears("3,000円");
		act("3,000円").click();
		this.desk.page().getByLabel("正しい文").fill("手数料はかかりません。");
		atDesk("correct");
		this.desk.press("訂正する");
		this.phone.hears("手数料はかかりません").shows("に訂正");
		this.desk.answer("まちがえて送りました。");
		this.phone.hears("まちがえて");
		act("まちがえて").click();
		this.desk.press("この文を取り消す");
		this.phone.shows("相談員がこの文を取り消しました");
		this.desk.shows("この文を取り消しました");
		atPhone("put-right");
		atDesk("put-right");
	}

	/** What was said before is for the supervisor. */
	void originals(Desk supervisor) {
		supervisor.list("全体").open("取り消した文");
		supervisor.sees("手数料はかかりません").button("もとの文").first().click();
		supervisor.shows("3,000円");
		this.deskViews.look(supervisor.page(), "originals");
		supervisor.answerDialog("閉じる");
	}

	/** What came here by mistake is destroyed on both sides. */
	void blackedOut(Desk supervisor) {
		this.phone.write("口座の番号は7654321です").sent("7654321");
		supervisor.sees("7654321")
			.page()
			.locator(".bubble", new Page.LocatorOptions().setHasText("7654321"))
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("伏せる"))
			.click();
		Locator field = supervisor.page().getByLabel("伏せる所を選んで");
		field.evaluate("(field) => field.setSelectionRange(6, 13)");
		supervisor.press("選んだ所を黒くする");
		this.deskViews.look(supervisor.page(), "redact");
		supervisor.press("黒い所を伏せる").sees("口座の番号は■■■■■■■です");
		this.phone.sent("口座の番号は■■■■■■■です").shows("センターが伏せました");
		this.desk.sees("■■■■■■■");
		atPhone("redacted");
		atDesk("redacted");
	}

	private Locator act(String text) {
		return this.desk.page()
			.locator(".bubble", new Page.LocatorOptions().setHasText(text))
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("取消・訂正"));
	}

	private void atPhone(String step) {
		this.phoneViews.look(this.phone.page(), step);
	}

	private void atDesk(String step) {
		this.deskViews.look(this.desk.page(), step);
	}

}
