package jp.madoguchi.identity.realm;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.NotFoundException;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.ProvisioningStep;
import jp.madoguchi.tenancy.TenantRequest;

/**
 * The tenant's realm, which has the tenant's name. Everything is looked for before it is
 * made and put right if it is there; accounts are left alone.
 */
@Component
@Order(ProvisioningStep.AFTER_SCHEMA)
class RealmStep implements ProvisioningStep {

	private final KeycloakProperties keycloak;

	private final Realms realms;

	private final ClientSecret secret;

	RealmStep(KeycloakProperties keycloak, Realms realms, ClientSecret secret) {
		this.keycloak = keycloak;
		this.realms = realms;
		this.secret = secret;
	}

	@Override
	public String name() {
		return "realm";
	}

	@Override
	public void perform(TenantRequest request) {
		Realm place = this.realms.of(request);
		try (Keycloak admin = this.keycloak.connect()) {
			RealmResource realm = ensureRealm(admin, place, request.centreName());
			realm.users().userProfile().update(AccountFields.config());
			ensureRoles(realm);
			new AccountTasks(realm.flows()).ensure();
			new LoginFlow(realm).ensure();
			// Last: until the desk is known there, nobody can sign in at all.
			new DeskClient(realm, place).ensure(this.secret.valueOrNew());
		}
	}

	private static RealmResource ensureRealm(Keycloak admin, Realm place, String centreName) {
		RealmResource realm = admin.realm(place.tenant().value());
		try {
			RealmRepresentation known = realm.toRepresentation();
			RealmRules.apply(known, place, centreName);
			realm.update(known);
		}
		catch (NotFoundException ex) {
			RealmRepresentation fresh = new RealmRepresentation();
			RealmRules.apply(fresh, place, centreName);
			admin.realms().create(fresh);
		}
		return realm;
	}

	private static void ensureRoles(RealmResource realm) {
		Set<String> known = realm.roles().list().stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
		Stream.of(Role.values())
			.map(Role::key)
			.filter((role) -> !known.contains(role))
			.forEach((role) -> realm.roles().create(new RoleRepresentation(role, "", false)));
	}

}
