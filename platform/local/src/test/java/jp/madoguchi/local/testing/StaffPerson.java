package jp.madoguchi.local.testing;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.StaffAccount;

/**
 * Someone of a centre's staff who can log in.
 *
 * @param centre where they work
 * @param account their account
 * @param codes the app that shows their codes
 */
public record StaffPerson(DemoCentre centre, StaffAccount account, CodeApp codes) {

	public StaffPerson(DemoCentre centre, StaffAccount account) {
		this(centre, account, new CodeApp(account.totpKey()));
	}

	/** The name at the login. */
	public String name() {
		return this.account.name();
	}

	/** The name on screens, family name first. */
	public String fullName() {
		return this.account.family() + " " + this.account.given();
	}

	public String password() {
		return this.account.password();
	}

	/**
	 * A code that is good now and was not given before; whoever needs more than three in
	 * half a minute waits for it.
	 */
	public String code() {
		return this.codes.code();
	}

}
