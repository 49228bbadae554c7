package jp.madoguchi.identity.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ws.rs.core.Response;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

import org.springframework.boot.test.context.TestComponent;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantRequest;

/** Makes accounts as a centre's administrator does. */
@TestComponent
public class Accounts {

	public static final String PASSWORD = "umi yama kawa sora";

	private final RealmTenants tenants;

	Accounts(RealmTenants tenants) {
		this.tenants = tenants;
	}

	/** Someone who has signed in before and set up codes. */
	public Account withCodes(TenantRequest tenant, Role... roles) {
		CodeApp codes = new CodeApp(UUID.randomUUID().toString().substring(0, 20));
		CredentialRepresentation credential = new CredentialRepresentation();
		credential.setType("otp");
		credential.setSecretData("{\"value\":\"%s\"}".formatted(codes.secret()));
		credential.setCredentialData(
				"{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}");
		return make(tenant, codes, List.of(password(), credential), roles);
	}

	/** Someone who has only been given a password. */
	public Account fresh(TenantRequest tenant, Role... roles) {
		return make(tenant, new CodeApp(""), List.of(password()), roles);
	}

	/** The account as its administrator sees it. */
	public UserResource of(Account account) {
		return this.tenants.realm(account.tenant()).users().get(account.id().toString());
	}

	private Account make(TenantRequest tenant, CodeApp codes, List<CredentialRepresentation> credentials,
			Role... roles) {
		RealmResource realm = this.tenants.realm(tenant);
		UserRepresentation user = new UserRepresentation();
		user.setUsername("u" + UUID.randomUUID().toString().substring(0, 8));
		user.setLastName("山田");
		user.setFirstName("花子");
		user.setEnabled(true);
		user.setCredentials(new ArrayList<>(credentials));
		try (Response response = realm.users().create(user)) {
			String id = CreatedResponseUtil.getCreatedId(response);
			realm.users()
				.get(id)
				.roles()
				.realmLevel()
				.add(Stream.of(roles).map((role) -> realm.roles().get(role.key()).toRepresentation()).toList());
			return new Account(tenant, UUID.fromString(id), user.getUsername(), PASSWORD, codes);
		}
	}

	private static CredentialRepresentation password() {
		CredentialRepresentation password = new CredentialRepresentation();
		password.setType(CredentialRepresentation.PASSWORD);
		password.setValue(PASSWORD);
		password.setTemporary(false);
		return password;
	}

}
