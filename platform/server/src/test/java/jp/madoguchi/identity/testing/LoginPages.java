package jp.madoguchi.identity.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The realm's pages, as someone uses them. */
public record LoginPages(Page page) {

	/** Names that are the same in Japanese, and keys and codes to be copied. */
	private static final Pattern NAMES = Pattern.compile(
			"\\b[A-Z0-9]{4}\\b|Google Authenticator|Microsoft Authenticator|\\bID\\b|\\bQR|\\bUSB\\b|\\bCookie\\b|\\bu[0-9a-f]{8}\\b");

	private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

	/** Opens the desk's login and gives name and password. */
	public void password(Account account) {
		this.page.navigate(account.desk() + "/api/desk/login");
		giveNameAndPassword(account.name(), account.password());
	}

	public void giveNameAndPassword(String name, String password) {
		this.page.fill("#username", name);
		givePassword(password);
	}

	public void givePassword(String password) {
		this.page.fill("#password", password);
		this.page.click("#kc-login");
	}

	public void code(String code) {
		this.page.fill("#otp", code);
		this.page.click("#kc-login");
	}

	/** Presses the button or link with these words. */
	public void press(String words) {
		this.page.locator("button, a, label").getByText(words, exactly()).click();
	}

	/** The whole login of someone who has codes. */
	public void signIn(Account account) {
		password(account);
		code(account.codes().code());
		this.page.waitForURL(account.desk() + "/");
	}

	public String title() {
		return this.page.locator("h1").innerText();
	}

	/** What the page says is wrong. */
	public String complaint() {
		return this.page.locator("[role=alert]").innerText();
	}

	/**
	 * Looks at the page as everyone meets it: Japanese only, usable by everyone. Keeps a
	 * picture for a reader.
	 */
	public LoginPages look(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/login-" + name + ".png")));
		String words = this.page.title() + "\n" + this.page.locator("body").innerText();
		assertThat(NAMES.matcher(words).replaceAll("")).as("page %s", name).doesNotContainPattern(ENGLISH);
		List<Rule> violations = new AxeBuilder(this.page)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations();
		assertThat(violations).as("page %s", name).extracting(Rule::getId).isEmpty();
		return this;
	}

	private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
		return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
	}

}
