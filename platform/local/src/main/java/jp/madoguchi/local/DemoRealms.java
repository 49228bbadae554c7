package jp.madoguchi.local;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jp.madoguchi.localservices.Login;

/** Makes the staff's accounts in the centres' realms, as if they had signed in before. */
final class DemoRealms {

	private static final String TOTP = "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}";

	private final JsonCalls keycloak;

	DemoRealms(URI keycloak, Login admin) {
		JsonCalls login = new JsonCalls(keycloak, "Accept", "application/json");
		String token = login
			.postForm("/realms/master/protocol/openid-connect/token",
					"grant_type=password&client_id=admin-cli&username=%s&password=%s".formatted(admin.name(),
							admin.password()))
			.path("access_token")
			.asString();
		this.keycloak = new JsonCalls(keycloak, "Authorization", "Bearer " + token);
	}

	/** Adds the accounts that are missing; the others stay as they are. */
	void ensure(DemoCentre centre, List<StaffAccount> accounts) {
		this.keycloak.post("/admin/realms/" + centre.id() + "/partialImport",
				Map.of("ifResourceExists", "SKIP", "users", accounts.stream().map(DemoRealms::user).toList()));
	}

	private static Map<String, Object> user(StaffAccount account) {
		Map<String, Object> password = Map.of("type", "password", "value", account.password(), "temporary", false);
		Map<String, Object> codes = Map.of("type", "otp", "secretData",
				"{\"value\":\"%s\"}".formatted(account.totpKey()), "credentialData", TOTP);
		return Map.of("username", account.name(), "lastName", account.family(), "firstName", account.given(), "enabled",
				true, "credentials", List.of(password, codes), "realmRoles", account.roles());
	}

}
