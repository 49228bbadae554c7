package jp.madoguchi.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a staff account may be in its centre; the realm's roles of the same names. */
public enum Role {

	COUNSELOR, SUPERVISOR, ADMIN;

	/** The name in the realm, in the session's row and in the contract. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the role of that name; realms know more roles than the product does. */
	public static Optional<Role> find(String key) {
		return Stream.of(values()).filter((role) -> role.key().equals(key)).findFirst();
	}

}
