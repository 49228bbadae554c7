package jp.madoguchi.identity.testing;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/** The realm's pages, as someone uses them. */
public record LoginPages(Page page) {

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

	/** The whole login of someone who has codes. */
	public void signIn(Account account) {
		password(account);
		code(account.codes().code());
	}

	/** Keeps a picture of the page for a reader to look at. */
	public void picture(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/login-" + name + ".png")));
	}

}
