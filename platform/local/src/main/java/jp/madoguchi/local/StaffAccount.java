package jp.madoguchi.local;

import java.util.List;

/**
 * An account of a demonstration centre's staff, with its second factor set up.
 *
 * @param name the name at the login
 * @param family family name
 * @param given given name
 * @param roles names of the realm's roles
 * @param password the password
 * @param totpKey key of the authenticator app, as text whose bytes count
 */
public record StaffAccount(String name, String family, String given, List<String> roles, String password,
		String totpKey) {

	public StaffAccount {
		roles = List.copyOf(roles);
	}

	/** The key as people type it into an authenticator app. */
	String totpSecret() {
		return Base32.encode(this.totpKey);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
