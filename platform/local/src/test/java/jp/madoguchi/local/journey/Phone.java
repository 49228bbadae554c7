package jp.madoguchi.local.journey;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

import jp.madoguchi.local.DemoCentre;

/** A consumer with their phone: LINE, and the page its menu leads to. */
final class Phone implements AutoCloseable {

	private static final Pattern CHAT = Pattern.compile("/chat(/.*)?$");

	private final BrowserContext window;

	private final URI simulator;

	private final String person;

	private Page page;

	Phone(BrowserContext window, URI simulator, String person) {
		this.window = window;
		this.simulator = simulator;
		this.person = person;
		this.page = window.newPage();
	}

	Page page() {
		return this.page;
	}

	/** Opens the centre's account in LINE, becomes its friend and taps its menu. */
	Phone tapMenu(DemoCentre centre) {
		return takeInHand().openTalk(centre).befriend().tap();
	}

	Phone takeInHand() {
		this.page.navigate(this.simulator.resolve("/phone").toString());
		Locator choice = choice();
		if (choice.count() > 0) {
			choice.click();
		}
		this.page.locator("a.row").first().waitFor();
		return this;
	}

	/** Wherever LINE asks whose phone this is. */
	Locator choice() {
		return this.page.locator("button[name=person][value=" + this.person + "]");
	}

	Phone openTalk(DemoCentre centre) {
		this.page.locator("a.row", containing(centre.name())).click();
		this.page.locator(".talk").waitFor();
		return this;
	}

	Phone befriend() {
		Locator add = button("友だちに追加");
		if (add.count() > 0) {
			add.click();
		}
		this.page.locator("nav.rich-menu a").waitFor();
		return this;
	}

	/** Presses the menu below the talk, which opens the centre's entrance. */
	Phone tap() {
		Locator menu = this.page.locator("nav.rich-menu a");
		this.page = this.window.waitForPage(menu::click);
		button("相談をはじめる").or(button("相談のつづきへ")).waitFor();
		return this;
	}

	/**
	 * From the entrance over LINE's confirmation and the consent into the conversation,
	 * past the first questions.
	 */
	Phone begin() {
		arrive();
		if (skipping().isVisible()) {
			skipping().click();
		}
		this.page.getByLabel("相談の内容").waitFor();
		return this;
	}

	/** As {@link #begin}, up to the first question, if any is asked. */
	Phone arrive() {
		button("相談をはじめる").or(button("相談のつづきへ")).click();
		Locator there = this.page.getByLabel("相談の内容").or(skipping());
		Locator allow = button("許可する");
		Locator agree = button("同意してすすむ");
		there.or(allow).or(agree).first().waitFor();
		if (allow.isVisible()) {
			allow.click();
			there.or(agree).first().waitFor();
		}
		if (agree.isVisible()) {
			agree.click();
		}
		there.waitFor();
		this.page.waitForURL(CHAT);
		return this;
	}

	private Locator skipping() {
		return button("すべてとばして書きはじめる");
	}

	Phone press(String words) {
		button(words).click();
		return this;
	}

	Phone follow(String words) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)).click();
		return this;
	}

	/** Waits for words anywhere on the page. */
	Phone shows(String words) {
		this.page.getByText(words).first().waitFor();
		return this;
	}

	Phone write(String text) {
		this.page.getByLabel("相談の内容").fill(text);
		button("送る").click();
		return this;
	}

	/** Waits until an own text is kept by the centre. */
	Phone sent(String text) {
		entry(text).getByText(Pattern.compile("送りました|既読")).waitFor();
		return this;
	}

	/** Waits until the centre's page shows that an own text was read. */
	Phone read(String text) {
		entry(text).getByText(Pattern.compile("既読")).waitFor();
		return this;
	}

	/** Waits for a text of the centre. */
	Phone hears(String text) {
		this.page.locator(".entry-centre .bubble", containing(text)).waitFor();
		return this;
	}

	/** Waits for what the centre says by itself. */
	Phone isTold(String text) {
		this.page.locator(".entry-auto .bubble", containing(text)).waitFor();
		return this;
	}

	Phone reload() {
		this.page.reload();
		this.page.getByLabel("相談の内容").waitFor();
		return this;
	}

	/** Opens the same page in one more tab. */
	Page anotherTab() {
		Page tab = this.window.newPage();
		tab.navigate(this.page.url());
		tab.getByLabel("相談の内容").waitFor();
		return tab;
	}

	/** Waits until the page says that the connection is in trouble. */
	Phone noticesTrouble() {
		this.page.locator(".trouble", containingAnything()).waitFor();
		return this;
	}

	Phone offline(boolean offline) {
		this.window.setOffline(offline);
		return this;
	}

	Phone waits(String text) {
		this.page.locator(".entry-waiting", containing(text)).waitFor();
		return this;
	}

	/** All texts on the page, from the first to the last. */
	List<String> texts() {
		return this.page.locator(".messages .bubble").allInnerTexts();
	}

	/** As people read it to somebody on the telephone. */
	String caseNumber() {
		Locator number = this.page.locator(".status-line strong");
		number.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
		return number.innerText().replace("受付番号", "").trim();
	}

	Locator button(String words) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
	}

	private Locator entry(String text) {
		return this.page.locator(".entry-consumer", containing(text));
	}

	private static Page.LocatorOptions containingAnything() {
		return new Page.LocatorOptions().setHasText(Pattern.compile("\\S"));
	}

	private static Page.LocatorOptions containing(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}

	/** Keeps a picture of how it ended, for whoever reads why a test failed. */
	@Override
	public void close() {
		Look.keep(this.page, "last-" + getClass().getSimpleName() + "-" + System.identityHashCode(this));
		this.window.close();
	}

}
