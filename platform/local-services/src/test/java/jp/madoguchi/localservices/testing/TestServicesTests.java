package jp.madoguchi.localservices.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import jp.madoguchi.localservices.KeycloakServer;
import jp.madoguchi.localservices.PostgresServer;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.RealmRepresentation;

import static org.assertj.core.api.Assertions.assertThat;

class TestServicesTests {

	@Test
	void copiesADatabase() throws SQLException {
		PostgresServer server = TestServices.postgres();
		String template = TestServices.newDatabase();
		try (Connection connection = server.connect(template); Statement statement = connection.createStatement()) {
			statement.execute("create table kept as select 'copied' as word");
		}
		String copy = TestServices.newDatabaseFrom(template);
		try (Connection connection = server.connect(copy);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select word from kept")) {
			assertThat(rows.next()).isTrue();
			assertThat(rows.getString(1)).isEqualTo("copied");
		}
	}

	@Test
	void makesARealmThroughTheAdminClient() {
		KeycloakServer server = TestServices.keycloak();
		String name = "realm-" + UUID.randomUUID();
		try (Keycloak admin = Keycloak.getInstance(server.url(), "master", server.admin().name(),
				server.admin().password(), "admin-cli")) {
			RealmRepresentation realm = new RealmRepresentation();
			realm.setRealm(name);
			realm.setEnabled(true);
			admin.realms().create(realm);
			assertThat(admin.realm(name).toRepresentation().isEnabled()).isTrue();
			admin.realm(name).remove();
		}
	}

}
