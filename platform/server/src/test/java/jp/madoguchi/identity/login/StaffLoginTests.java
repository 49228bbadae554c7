package jp.madoguchi.identity.login;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.identity.testing.Account;
import jp.madoguchi.identity.testing.Accounts;
import jp.madoguchi.identity.testing.Browser;
import jp.madoguchi.identity.testing.LoginPages;
import jp.madoguchi.identity.testing.RealmTenants;
import jp.madoguchi.identity.testing.RealmTest;
import jp.madoguchi.tenancy.CurrentTenant;

import static org.assertj.core.api.Assertions.assertThat;

@RealmTest
class StaffLoginTests {

	@Autowired
	RealmTenants tenants;

	@Autowired
	Accounts accounts;

	@Autowired
	Browser browser;

	@Autowired
	Proof proof;

	@Autowired
	RealmClient realm;

	@Test
	void passwordAndCodeLeadToTheDesk() {
		Account account = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR, Role.SUPERVISOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			LoginPages login = new LoginPages(page);
			page.navigate(account.desk() + "/api/desk/login");
			login.look("password").giveNameAndPassword(account.name(), account.password());
			login.look("code").code(account.codes().code());
			page.waitForURL(account.desk() + "/");

			assertThat(session(page)).contains("\"name\":\"山田 花子\"", "\"roles\":[\"counselor\",\"supervisor\"]",
					"\"centreName\":\"山川県消費生活センター\"", "\"locked\":false");
			assertThat(window.cookies()).filteredOn((one) -> one.name.startsWith("__Host-"))
				.singleElement()
				.satisfies(StaffLoginTests::isOfThisHostAndThisVisitOnly);
		}
	}

	private static void isOfThisHostAndThisVisitOnly(Cookie cookie) {
		assertThat(cookie.name).isEqualTo(StaffSessions.COOKIE);
		assertThat(cookie.httpOnly).isTrue();
		assertThat(cookie.secure).isTrue();
		assertThat(cookie.path).isEqualTo("/");
		assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
		assertThat(cookie.expires).isEqualTo(-1);
	}

	@Test
	void aCodeIsGoodOnce() {
		Account account = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR);
		String code = account.codes().code();
		try (BrowserContext window = this.browser.open(); BrowserContext other = this.browser.open()) {
			Page page = window.newPage();
			LoginPages first = new LoginPages(page);
			first.password(account);
			first.code(code);
			page.waitForURL(account.desk() + "/");

			LoginPages second = new LoginPages(other.newPage());
			second.password(account);
			second.code(code);
			assertThat(second.look("code-wrong").complaint()).startsWith("確認コードがちがいます");
		}
	}

	@Test
	void fiveWrongPasswordsStopTheRightOneToo() {
		Account account = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			LoginPages login = new LoginPages(page);
			page.navigate(account.desk() + "/api/desk/login");
			for (int i = 0; i < 5; i++) {
				login.giveNameAndPassword(account.name(), "wrong");
			}
			String complaint = login.complaint();
			login.giveNameAndPassword(account.name(), account.password());
			assertThat(login.look("stopped").complaint()).isEqualTo(complaint).contains("5回まちがえると");
		}
	}

	@Test
	void anAnswerToAnotherAttemptIsRefused() {
		Account account = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			page.navigate(leave(page, account).replaceFirst("state=[^&]+", "state=another"));
			finishLogin(page, account);
			page.waitForURL(account.desk() + "/?login=failed");
			assertThat(hasSession(window)).isFalse();
		}
	}

	@Test
	void anIdTokenOfAnotherAttemptIsRefused() {
		Account account = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			page.navigate(leave(page, account).replaceFirst("nonce=[^&]+", "nonce=another"));
			finishLogin(page, account);
			page.waitForURL(account.desk() + "/?login=failed");
			assertThat(hasSession(window)).isFalse();
		}
	}

	@Test
	void aLoginOlderThanTheAttemptIsRefused() {
		assertThat(CurrentTenant.call(this.tenants.one().id(), () -> isGood(LoginAttempt.toSignIn(Instant.now()))))
			.isTrue();
		assertThat(CurrentTenant.call(this.tenants.one().id(),
				() -> isGood(LoginAttempt.toSignIn(Instant.now().plusSeconds(120)))))
			.isFalse();
	}

	/** Whether somebody who signs in just now is taken for this attempt. */
	private boolean isGood(LoginAttempt attempt) {
		Account account = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			page.navigate(this.realm.authorize(attempt).toString());
			Request back = page.waitForRequest((request) -> request.url().contains("/api/desk/login/callback"),
					() -> finishLogin(page, account));
			return this.proof.check(attempt, URI.create(back.url()).getRawQuery()).account().equals(account.id());
		}
		catch (RealmRefusedException ex) {
			assertThat(ex).hasMessage("the person was not asked anew");
			return false;
		}
		catch (RealmAwayException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void theRealmRemembersNobody() {
		Account account = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			new LoginPages(page).signIn(account);
			page.navigate(leave(page, account).replaceFirst("&prompt=login|prompt=login&", ""));
			assertThat(page.locator("#password").isVisible()).isTrue();
		}
	}

	@Test
	void anotherPersonMayFollowOnTheSameComputer() {
		Account before = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR);
		Account after = this.accounts.withCodes(this.tenants.one(), Role.SUPERVISOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			LoginPages login = new LoginPages(page);
			login.signIn(before);
			login.signIn(after);
			assertThat(session(page)).contains("[\"supervisor\"]");
		}
	}

	/** Starts a login and returns where it leads. */
	private static String leave(Page page, Account account) {
		String start = account.desk() + "/api/desk/login";
		Response away = page.waitForResponse(start, () -> page.navigate(start));
		return Objects.requireNonNull(away.headers().get("location"));
	}

	/** What the page is told of its session. */
	private static String session(Page page) {
		return (String) page.evaluate("() => fetch('/api/desk/session').then((answer) => answer.text())");
	}

	private static void finishLogin(Page page, Account account) {
		LoginPages login = new LoginPages(page);
		login.giveNameAndPassword(account.name(), account.password());
		login.code(account.codes().code());
	}

	private static boolean hasSession(BrowserContext window) {
		return window.cookies().stream().anyMatch((cookie) -> cookie.name.equals(StaffSessions.COOKIE));
	}

}
