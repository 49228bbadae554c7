package jp.madoguchi.local.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

import jp.madoguchi.local.testing.StaffPerson;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A desk nobody may look at, until its own person has proved to be back.
 *
 * @param desk the desk
 * @param person whose it is
 */
record LockedDesk(Desk desk, StaffPerson person) {

	/** The counselor locks it and goes. */
	static LockedDesk byButton(Desk desk, StaffPerson person) {
		desk.page().locator(".dropdown > button", new Page.LocatorOptions().setHasText(person.fullName())).click();
		desk.button("ロックする").click();
		return locked(desk, person);
	}

	/**
	 * Nobody touches it: the browser's clock jumps over the centre's quarter of an hour.
	 */
	static LockedDesk byIdleness(Desk desk, StaffPerson person) {
		desk.page().clock().install();
		desk.page().clock().fastForward("16:00");
		return locked(desk, person);
	}

	private static LockedDesk locked(Desk desk, StaffPerson person) {
		LockedDesk locked = new LockedDesk(desk, person);
		assertThat(locked.key()).isEnabled();
		return locked;
	}

	/** None of these words is anywhere in the page, nor in a field of it. */
	LockedDesk hides(String... words) {
		assertThat(page().locator("textarea")).hasCount(0);
		assertThat(page().content() + page().title()).doesNotContain(words);
		return this;
	}

	/**
	 * Something new makes it call by band, sound and the tab's title, and the key stays
	 * under the pointer.
	 */
	LockedDesk ringsWhen(Runnable something) {
		assertThat(page().locator(".alarm")).isHidden();
		BoundingBox before = key().boundingBox();
		something.run();
		assertThat(page().locator(".alarm")).containsText("新しい相談");
		assertThat(page()).hasTitle(Pattern.compile("^\\(\\d+\\)新着 "));
		page().waitForFunction("isRinging()");
		assertThat(key().boundingBox()).usingRecursiveComparison().isEqualTo(before);
		return this;
	}

	/** Password and code in a window of their own; the password alone opens nothing. */
	Desk unlock() {
		Page login = page().waitForPopup(key()::click);
		login.fill("#username", this.person.name());
		login.fill("#password", this.person.password());
		login.click("#kc-login");
		login.locator("#otp").waitFor();
		assertThat(key()).isVisible();
		login.fill("#otp", this.person.code());
		login.waitForClose(() -> login.click("#kc-login"));
		this.desk.lists().waitFor();
		return this.desk;
	}

	private Locator key() {
		return this.desk.button("ロックを解除する");
	}

	private Page page() {
		return this.desk.page();
	}

}
