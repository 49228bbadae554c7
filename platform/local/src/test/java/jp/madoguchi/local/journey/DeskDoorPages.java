package jp.madoguchi.local.journey;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The desk's pages without content: before the login, after it, and when it fails. */
final class DeskDoorPages {

	private static final String SESSION = "**/api/desk/session";

	/** The page asks the server when it wakes up, unless it is asking already. */
	private static final String ASKED_AGAIN = """
			(words) => {
				dispatchEvent(new Event('online'));
				return document.body.innerText.includes(words);
			}""";

	private static final String OVER = "ログインの期限が切れました";

	private final Views views;

	private final URI origin;

	DeskDoorPages(Views views, URI origin) {
		this.views = views;
		this.origin = origin;
	}

	void outside(Page page) {
		page.navigate(this.origin + "/");
		page.getByText("窓口に入る").waitFor();
		this.views.look(page, "entry");
		page.navigate(this.origin + "/?login=failed");
		page.getByText("ログインできませんでした").waitFor();
		this.views.look(page, "entry-failed");
		page.navigate(this.origin + "/unlocked?failed");
		page.getByText("ロックを解除できませんでした").waitFor();
		this.views.look(page, "unlock-failed");
		page.navigate(this.origin + "/unlocked");
		page.getByText("ロックを解除しました").waitFor();
		this.views.look(page, "unlocked");
	}

	/** Asks and gets no answer, neither a good one nor a bad one. */
	void asking(Page page) {
		page.route(SESSION, (route) -> {
		});
		page.navigate(this.origin + "/");
		page.getByText("確かめています").waitFor();
		this.views.look(page, "asking");
		page.unrouteAll();
	}

	/** Signed in, but neither counselor nor supervisor. */
	void denied(Desk administrator) {
		administrator.shows("この画面は開けません");
		this.views.look(administrator.page(), "denied");
	}

	/** What an administrator can do without opening consultations. */
	void disclosures(Desk administrator) {
		administrator.press("識別番号の開示").shows("文書による照会で申請する");
		this.views.look(administrator.page(), "disclosures");
		administrator.press("▲ 命の危険：すぐに開示する").shows("折り返しの確認");
		this.views.look(administrator.page(), "disclosure-danger");
		administrator.press("やめる");
	}

	void firstCheck(Desk counselor) {
		counselor.shows("はじめの確認");
		this.views.look(counselor.page(), "first-check");
		counselor.press("♪ 音を鳴らす").press("聞こえた");
		this.views.look(counselor.page(), "first-check-heard");
	}

	/** The login ends soon, the page breaks, the login is over. */
	void ending(Desk counselor) {
		Page page = counselor.page();
		ObjectNode session = (ObjectNode) JsonMapper.shared()
			.readTree((String) page.evaluate("() => fetch('/api/desk/session').then((answer) => answer.text())"));
		answering(page, session,
				(changed) -> changed.put("endsAt", Instant.now().plus(Duration.ofMinutes(4)).toString()));
		page.getByText("ログインはあと").waitFor();
		this.views.look(page, "end-warning");
		answering(page, session, (changed) -> changed.putObject("centreName").put("no", "name"));
		page.getByText("画面に問題が起きました").waitFor();
		this.views.look(page, "fault");
		page.unrouteAll();
		page.reload();
		counselor.shows("左の一覧から");
		page.context().clearCookies();
		page.waitForFunction(ASKED_AGAIN, OVER);
		this.views.look(page, "entry-ended");
		counselor.shows(OVER);
	}

	private static void answering(Page page, ObjectNode session, Consumer<ObjectNode> change) {
		ObjectNode changed = session.deepCopy();
		change.accept(changed);
		page.unrouteAll();
		page.route(SESSION, (route) -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
			.setBody(JsonMapper.shared().writeValueAsString(changed))));
		page.reload();
	}

}
