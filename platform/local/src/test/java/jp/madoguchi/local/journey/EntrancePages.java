package jp.madoguchi.local.journey;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.Visitor;

/** What a consumer meets before the first word. */
final class EntrancePages {

	private static final String ENTRANCE = "/api/consumer/entrance";

	private final Views views;

	private final DemoCentre centre;

	private final Phone phone;

	EntrancePages(Views views, DemoCentre centre, Phone phone) {
		this.views = views;
		this.centre = centre;
		this.phone = phone;
	}

	/** 今すぐできること, for somebody who has not signed in. */
	void whatToDoNow() {
		open("/now");
		look("now");
		for (String situation : List.of("paid", "signed", "danger")) {
			page().locator("a[href='#" + situation + "']").click();
			page().locator(".steps").waitFor();
			page().locator("summary").all().forEach(Locator::click);
			look("now-" + situation);
			this.phone.follow("ほかの場合を見る");
		}
	}

	/** The same page when its data did not come along. */
	void emergencyNumbers() {
		Page page = page().context().newPage();
		page.addInitScript(
				"document.addEventListener('readystatechange', () => document.getElementById('now-data')?.remove())");
		page.navigate(this.centre.consumerOrigin() + "/now");
		page.getByText("警察 110").waitFor();
		this.views.look(page, "now-without-data");
		page.close();
	}

	void entrance() {
		open("/");
		this.phone.shows("電話でも相談できます");
		look("entrance");
		page().locator("summary").all().forEach(Locator::click);
		look("entrance-unfolded");
		Locator size = page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^文字")));
		size.click();
		look("entrance-large");
		this.phone.press("画面をかくす");
		look("hide-explained-large");
		this.phone.press("もどる");
		size.click();
		this.phone.press("画面をかくす");
		look("hide-explained-small");
		this.phone.press("もどる");
		size.click();
	}

	/**
	 * The centre's hours decide whether one is asked first, so here the clock is played.
	 */
	void outOfHours(Visitor visitor) {
		ObjectNode entrance = (ObjectNode) visitor.get(ENTRANCE).json();
		entrance.withObject("status").put("open", false).put("changesAt", "2026-10-05T23:30:00Z");
		String closed = JsonMapper.shared().writeValueAsString(entrance);
		page().route("**" + ENTRANCE, (route) -> route
			.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(closed)));
		open("/");
		this.phone.shows("時間外です");
		look("entrance-closed");
		this.phone.press("相談をはじめる");
		look("before-writing");
		page().unrouteAll();
	}

	void whoMustBeKnownFirst() {
		open("/chat");
		this.phone.shows("LINEで確認してください");
		look("sign-in");
	}

	/** LINE's own pages have their tests in the simulator; here they get a picture. */
	void refusesAtLine() {
		this.phone.takeInHand();
		Look.keep(page(), "line-talks-360");
		this.phone.openTalk(this.centre);
		Look.keep(page(), "line-stranger-360");
		this.phone.befriend();
		Look.keep(page(), "line-friend-360");
		this.phone.tap().press("相談をはじめる").button("キャンセル").waitFor();
		Look.keep(page(), "line-consent-360");
		this.phone.press("キャンセル").shows("LINEで確認できませんでした。");
		look("login-failed");
	}

	/** From the failed login on, once more and in. */
	void consent() {
		this.phone.follow("もう一度");
		Locator allow = this.phone.button("許可する");
		this.phone.choice().or(allow).waitFor();
		if (this.phone.choice().isVisible()) {
			Look.keep(page(), "line-whose-phone-360");
			this.phone.choice().click();
		}
		allow.click();
		this.phone.button("同意してすすむ").waitFor();
		look("consent");
		page().locator("summary").click();
		look("consent-details");
		this.phone.press("同意しない（電話のご案内）").shows("お電話でご相談ください");
		look("consent-declined");
		this.phone.press("「はじめる前に」にもどる").press("同意してすすむ");
	}

	/** One question of each kind, and the last screen; then all is skipped. */
	void firstQuestions() {
		this.phone.shows("何がありましたか");
		look("intake");
		this.phone.press("契約した").press("本人").shows("お住まいはどちらですか");
		look("intake-place");
		this.phone.press("前にもどる");
		look("intake-again");
		this.phone.press("本人").press("答えない").press("60代").shows("契約した日はいつですか");
		this.phone.press("つぎへ");
		look("intake-date");
		this.phone.press("わからない").press("わからない").shows("金額と払い方を教えてください");
		look("intake-payment");
		this.phone.press("答えない").shows("相手の名前やサイトを教えてください");
		look("intake-text");
		this.phone.press("答えない").button("相談画面へ").waitFor();
		look("intake-end");
		this.phone.press("すべてとばして書きはじめる");
		page().getByLabel("相談の内容").waitFor();
		look("chat-new");
	}

	private void open(String path) {
		page().navigate(this.centre.consumerOrigin() + path);
	}

	private Page page() {
		return this.phone.page();
	}

	private void look(String step) {
		this.views.look(page(), step);
	}

}
