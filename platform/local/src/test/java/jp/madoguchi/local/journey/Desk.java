package jp.madoguchi.local.journey;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import jp.madoguchi.local.DemoCentre;

/** A counselor at the desk. */
final class Desk implements AutoCloseable {

	/**
	 * What Playwright writes over WebDriver BiDi in place of letters no keyboard has,
	 * React doesn't notice; this it does.
	 */
	private static final String WRITE = """
			(field, text) => {
			  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, text);
			  field.dispatchEvent(new Event('input', { bubbles: true }));
			}""";

	private final BrowserContext window;

	private final Page page;

	Desk(BrowserContext window) {
		this.window = window;
		this.page = window.newPage();
	}

	Page page() {
		return this.page;
	}

	/** Signs in with password and code, and hears the sound of the first check. */
	Desk signIn(DemoCentre centre, String name, String password, String code) {
		logIn(centre, name, password, code);
		return press("♪ 音を鳴らす").press("聞こえた").goIn();
	}

	/** Signs in with password and code, up to the first check. */
	Desk logIn(DemoCentre centre, String name, String password, String code) {
		enter(centre);
		this.page.fill("#username", name);
		this.page.fill("#password", password);
		this.page.click("#kc-login");
		this.page.fill("#otp", code);
		this.page.click("#kc-login");
		return this;
	}

	/** From the first check to the lists. */
	Desk goIn() {
		press("窓口に入る");
		lists().waitFor();
		return this;
	}

	private void enter(DemoCentre centre) {
		this.page.navigate(centre.deskOrigin() + "/");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("窓口に入る")).click();
		this.page.locator("#username").waitFor();
	}

	Desk press(String words) {
		button(words).click();
		return this;
	}

	/** Waits for words anywhere on the page. */
	Desk shows(String words) {
		this.page.getByText(words).first().waitFor();
		return this;
	}

	Desk list(String name) {
		lists().getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(name)).click();
		return handOff();
	}

	/** The tabs of the lists; a consultation's records have tabs of their own. */
	Locator lists() {
		return this.page.getByRole(AriaRole.TABLIST, new Page.GetByRoleOptions().setName("一覧の種類"));
	}

	/** Opens the consultation whose row shows this text. */
	Desk open(String text) {
		row(text).click();
		return handOff();
	}

	/** Under a resting pointer a list holds back what is new. */
	private Desk handOff() {
		this.page.mouse().move(this.page.viewportSize().width / 2.0, 1);
		return this;
	}

	Locator row(String text) {
		return this.page.locator("button.row", new Page.LocatorOptions().setHasText(text));
	}

	Desk take() {
		button("担当する").click();
		this.page.locator(".composer-field").waitFor();
		return this;
	}

	Desk draft(String text) {
		Locator field = this.page.locator(".composer-field");
		if (this.window.browser().browserType().name().equals("firefox")) {
			field.evaluate(WRITE, text);
		}
		else {
			field.fill(text);
		}
		return this;
	}

	/** Writes, looks at the preview and sends. */
	Desk answer(String text) {
		draft(text);
		review();
		return send();
	}

	Desk review() {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("確認する")).click();
		this.page.locator(".preview").waitFor();
		return this;
	}

	/** A press in the preview's first half second counts as a slip and sends nothing. */
	Desk send() {
		Object opened = this.page.evaluate("performance.now()");
		this.page.waitForFunction("(opened) => performance.now() - opened > 600", opened);
		this.page.locator(".preview").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("送る")).click();
		return this;
	}

	/** Waits for a text in the open conversation. */
	Desk sees(String text) {
		bubble(text).waitFor();
		return this;
	}

	/**
	 * Waits until an own text has come as far as this; a notice goes after half a minute.
	 */
	Desk receipt(String text, String words) {
		bubble(text).getByText(words).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
		return this;
	}

	List<String> texts() {
		return this.page.locator(".bubble .bubble-text").allInnerTexts();
	}

	Locator button(String words) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
	}

	/** Opens one of the small panels in the top bar. */
	Desk panel(String label) {
		this.page.locator(".dropdown > button", new Page.LocatorOptions().setHasText(label)).click();
		return this;
	}

	/** Presses a button of the question that is open. */
	Desk answerDialog(String words) {
		this.page.locator("dialog")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true))
			.click();
		return this;
	}

	private Locator bubble(String text) {
		return this.page.locator(".bubble", new Page.LocatorOptions().setHasText(text));
	}

	/** Keeps a picture of how it ended, for whoever reads why a test failed. */
	@Override
	public void close() {
		Look.keep(this.page, "last-" + getClass().getSimpleName() + "-" + System.identityHashCode(this));
		this.window.close();
	}

}
