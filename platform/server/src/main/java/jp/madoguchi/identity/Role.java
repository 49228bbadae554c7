package jp.madoguchi.identity;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a staff account may be in its centre; the realm's roles of the same names. */
public enum Role {

	COUNSELOR, SUPERVISOR, ADMIN;

	/** The name in the realm, in the session's row and in the contract. */
	@JsonValue
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it answers for the centre. */
	boolean isInCharge() {
		return this != COUNSELOR;
	}

	/** Returns the roles of these names; realms know more roles than the product does. */
	public static Set<Role> of(Collection<String> keys) {
		return Stream.of(values()).filter((role) -> keys.contains(role.key())).collect(Collectors.toUnmodifiableSet());
	}

	static Set<Role> of(Array column) throws SQLException {
		return of(List.of((String[]) column.getArray()));
	}

	static String[] keys(Set<Role> roles) {
		return Arrays.stream(values()).filter(roles::contains).map(Role::key).toArray(String[]::new);
	}

}
