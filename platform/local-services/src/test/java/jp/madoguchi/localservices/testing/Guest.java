package jp.madoguchi.localservices.testing;

import java.io.IOException;
import java.util.UUID;

import jp.madoguchi.localservices.KeycloakServer;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * A test JVM as far as the shared Keycloak is concerned: makes a realm, prints Keycloak's
 * address, waits to be ended.
 */
final class Guest {

	private Guest() {
	}

	static void main(String[] arguments) throws IOException {
		KeycloakServer server = TestServices.keycloak();
		RealmRepresentation realm = new RealmRepresentation();
		realm.setRealm("realm-" + UUID.randomUUID());
		try (Keycloak admin = Keycloak.getInstance(server.url(), "master", server.admin().name(),
				server.admin().password(), "admin-cli")) {
			admin.realms().create(realm);
			admin.realm(realm.getRealm()).remove();
		}
		System.out.println("ready " + server.url());
		System.in.transferTo(System.out);
	}

}
