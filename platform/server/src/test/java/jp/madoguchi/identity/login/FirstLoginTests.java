package jp.madoguchi.identity.login;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.CredentialRepresentation;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.testing.Account;
import jp.madoguchi.identity.testing.Accounts;
import jp.madoguchi.identity.testing.Browser;
import jp.madoguchi.identity.testing.CodeApp;
import jp.madoguchi.identity.testing.LoginPages;
import jp.madoguchi.identity.testing.RealmTenants;
import jp.madoguchi.identity.testing.RealmTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Someone has got a password and nothing else. */
@RealmTest
class FirstLoginTests {

	@Autowired
	RealmTenants tenants;

	@Autowired
	Accounts accounts;

	@Autowired
	Browser browser;

	@Test
	void codesAndRecoveryCodesAreSetUpBeforeAnythingElse() {
		Account account = this.accounts.fresh(this.tenants.one(), Role.COUNSELOR);
		List<String> recoveryCodes;
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			LoginPages login = new LoginPages(page);
			login.password(account);
			assertThat(login.look("second-factor").title()).isEqualTo("もうひとつの確認方法をえらぶ");

			login.press("確認コードを準備する");
			login.look("codes-qr");
			login.press("QRコードを読み取れないとき");
			CodeApp app = appWith(login.look("codes-key").page().locator("#kc-totp-secret-key").innerText());
			page.fill("#totp", "000000");
			page.click("#saveTOTPBtn");
			assertThat(login.look("codes-wrong").complaint()).startsWith("確認コードがちがいます");
			page.fill("#totp", app.code());
			page.click("#saveTOTPBtn");

			recoveryCodes = login.look("recovery-codes").page().locator("#recovery-codes li").allInnerTexts();
			assertThat(recoveryCodes).hasSizeGreaterThanOrEqualTo(8);
			page.check("#kept");
			page.click("#saveRecoveryAuthnCodesBtn");
			page.waitForURL(account.desk() + "/");
		}
		aRecoveryCodeStandsInForTheApp(account, recoveryCodes);
	}

	private void aRecoveryCodeStandsInForTheApp(Account account, List<String> recoveryCodes) {
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			LoginPages login = new LoginPages(page);
			login.password(account);
			login.look("code-with-other-ways").press("予備コードを使う");
			page.fill("#recoveryCodeInput", "AAAA-BBBB-CCCC");
			page.click("#kc-login");
			assertThat(login.look("recovery-code-wrong").complaint()).startsWith("予備コードがちがいます");
			page.fill("#recoveryCodeInput", recoveryCodes.getFirst());
			page.click("#kc-login");
			page.waitForURL(account.desk() + "/");
		}
	}

	@Test
	void aPasskeyServesInsteadOfCodes() {
		Account account = this.accounts.fresh(this.tenants.one(), Role.COUNSELOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			page.onDialog(Dialog::accept);
			plugInASecurityKey(window.newCDPSession(page));
			LoginPages login = new LoginPages(page);
			login.password(account);
			login.press("パスキーを準備する");
			login.look("passkey-setup").press("パスキーを登録する");
			page.waitForSelector("#kept");
			page.check("#kept");
			page.click("#saveRecoveryAuthnCodesBtn");
			page.waitForURL(account.desk() + "/");

			page.navigate(account.desk() + "/api/desk/login");
			login.giveNameAndPassword(account.name(), account.password());
			login.look("passkey").press("パスキーを使う");
			page.waitForURL(account.desk() + "/");
		}
	}

	@Test
	void aPasskeyThatIsNotThereCanBeTriedAgain() {
		Account account = this.accounts.fresh(this.tenants.one(), Role.COUNSELOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			page.addInitScript("""
					if (navigator.credentials) {
						navigator.credentials.create = () => Promise.reject(new Error('NotAllowed'));
					}""");
			LoginPages login = new LoginPages(page);
			login.password(account);
			login.press("パスキーを準備する");
			login.press("パスキーを登録する");
			page.waitForSelector("#kc-try-again");
			assertThat(login.look("passkey-failed").complaint()).startsWith("パスキーを登録できませんでした");
			login.press("もう一度");
			page.waitForSelector("#registerWebAuthn");
		}
	}

	@Test
	void aPasswordGivenByTheAdministratorIsReplaced() {
		Account account = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR);
		CredentialRepresentation given = new CredentialRepresentation();
		given.setType(CredentialRepresentation.PASSWORD);
		given.setValue(account.password());
		given.setTemporary(true);
		this.accounts.of(account).resetPassword(given);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			LoginPages login = new LoginPages(page);
			login.password(account);
			login.code(account.codes().code());
			login.look("new-password");
			chooseAs(page, "mijikai", "mijikai");
			assertThat(login.look("new-password-short").complaint()).isEqualTo("12文字以上にしてください。");
			chooseAs(page, "yuki hana tsuki kaze", "yuki hana");
			assertThat(login.complaint()).isEqualTo("2つのパスワードが同じではありません。");
			chooseAs(page, "yuki hana tsuki kaze", "yuki hana tsuki kaze");
			page.waitForURL(account.desk() + "/");
		}
	}

	private static void chooseAs(Page page, String password, String again) {
		page.fill("#password-new", password);
		page.fill("#password-confirm", again);
		page.click("button[type=submit]");
	}

	private static CodeApp appWith(String shownKey) {
		byte[] secret = new Base32().decode(shownKey.replace(" ", ""));
		return new CodeApp(new String(secret, StandardCharsets.UTF_8));
	}

	private static void plugInASecurityKey(CDPSession devTools) {
		devTools.send("WebAuthn.enable");
		JsonObject key = new JsonObject();
		key.addProperty("protocol", "ctap2");
		key.addProperty("transport", "usb");
		key.addProperty("hasUserVerification", true);
		key.addProperty("isUserVerified", true);
		JsonObject parameters = new JsonObject();
		parameters.add("options", key);
		devTools.send("WebAuthn.addVirtualAuthenticator", parameters);
	}

}
