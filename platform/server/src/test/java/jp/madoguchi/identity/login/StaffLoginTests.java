package jp.madoguchi.identity.login;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.testing.Account;
import jp.madoguchi.identity.testing.Accounts;
import jp.madoguchi.identity.testing.Browser;
import jp.madoguchi.identity.testing.LoginPages;
import jp.madoguchi.identity.testing.RealmTenants;
import jp.madoguchi.identity.testing.RealmTest;

import static org.assertj.core.api.Assertions.assertThat;

@RealmTest
class StaffLoginTests {

	@Autowired
	RealmTenants tenants;

	@Autowired
	Accounts accounts;

	@Autowired
	Browser browser;

	@Test
	void someoneWithCodesSignsIn() {
		Account account = this.accounts.withCodes(this.tenants.one(), Role.COUNSELOR);
		try (BrowserContext window = this.browser.open()) {
			Page page = window.newPage();
			LoginPages login = new LoginPages(page);
			page.navigate(account.desk() + "/api/desk/login");
			login.picture("password");
			login.giveNameAndPassword(account.name(), account.password());
			login.picture("code");
			login.code(account.codes().code());
			login.picture("after");
			assertThat(page.url()).isEqualTo(account.desk() + "/");
		}
	}

}
