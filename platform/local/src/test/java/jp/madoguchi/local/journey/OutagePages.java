package jp.madoguchi.local.journey;

import java.util.concurrent.CompletableFuture;

import com.microsoft.playwright.Page;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;

/**
 * What is left when every server is down, for somebody in the middle of a consultation.
 */
final class OutagePages {

	private static final String WRITTEN = "だれもいないときに書きました。";

	private static final String ANSWERED = "だれもいないときの返事です。";

	private final Views phoneViews;

	private final Views deskViews;

	private final RunningStack stack;

	private final DemoCentre centre;

	OutagePages(Views phoneViews, Views deskViews, RunningStack stack, DemoCentre centre) {
		this.phoneViews = phoneViews;
		this.deskViews = deskViews;
		this.stack = stack;
		this.centre = centre;
	}

	/** Nothing that was written is lost; all of it goes when the servers are back. */
	void withoutServers(Phone phone, Desk desk) {
		desk.draft(ANSWERED).review();
		this.stack.killServer(1);
		this.stack.killServer(2);
		try {
			desk.send();
			atThePhone(phone);
			atTheDesk(desk);
		}
		finally {
			CompletableFuture<Void> second = CompletableFuture.runAsync(() -> this.stack.startServer(2));
			this.stack.startServer(1);
			second.join();
		}
		phone.sent(WRITTEN);
		desk.sees(WRITTEN).press("読みました").send();
		phone.hears(ANSWERED);
	}

	private void atThePhone(Phone phone) {
		phone.write(WRITTEN).waits(WRITTEN).shows("まだ送れていません");
		this.phoneViews.look(phone.page(), "chat-without-servers");
		Page tab = phone.page().context().newPage();
		tab.navigate(this.centre.consumerOrigin() + "/");
		tab.getByText("いま相談画面が使えません").waitFor();
		this.phoneViews.look(tab, "outage");
		tab.getByText("今すぐできること（電話番号）").click();
		tab.getByText("あてはまるものを押してください").waitFor();
		this.phoneViews.look(tab, "now-without-servers");
		tab.navigate(this.centre.consumerOrigin() + "/api/consumer/login");
		Look.at(tab, "gateway-unavailable");
		tab.close();
	}

	private void atTheDesk(Desk desk) {
		desk.shows("もう一度[送る]を押してください").shows("つながりなおしています").list("全体").shows("再読込");
		this.deskViews.look(desk.page(), "without-servers");
		Page tab = desk.page().context().newPage();
		tab.navigate(this.centre.deskOrigin() + "/");
		tab.getByText("つながりません").first().waitFor();
		this.deskViews.look(tab, "unreachable");
		tab.close();
	}

}
