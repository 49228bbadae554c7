package jp.madoguchi.identity.realm;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.representations.userprofile.config.UPAttributePermissions;
import org.keycloak.representations.userprofile.config.UPConfig;

/**
 * What an account holds: its name at the login and the person's name. The centre enters
 * them; nobody is asked for more at a login, and nobody changes their own.
 */
final class AccountFields {

	private AccountFields() {
	}

	static UPConfig config() {
		UPConfig config = new UPConfig();
		List<UPAttribute> fields = Stream.of("username", "lastName", "firstName", "email")
			.map((name) -> new UPAttribute(name, new UPAttributePermissions(Set.of("admin"), Set.of("admin"))))
			.toList();
		config.setAttributes(fields);
		return config;
	}

}
