package jp.madoguchi.localservices.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jp.madoguchi.localservices.KeycloakService;
import jp.madoguchi.localservices.PostgresServer;

/**
 * Realms that tests made and did not remove. Keycloak's data is kept from run to run, as
 * an empty start takes twice as long.
 */
final class LeftoverRealms {

	private static final int MANY = 20;

	private static final String NO_SUCH_DATABASE = "3D000";

	private static final String NO_SUCH_TABLE = "42P01";

	private LeftoverRealms() {
	}

	/**
	 * Drops Keycloak's database when realms have piled up in it. Keycloak must not run.
	 * @param postgres where the database lies
	 */
	static void dropIfMany(PostgresServer postgres) throws SQLException {
		if (count(postgres) > MANY) {
			try (Connection connection = postgres.connect("postgres");
					Statement statement = connection.createStatement()) {
				statement.execute("drop database " + KeycloakService.DATABASE + " with (force)");
			}
		}
	}

	private static int count(PostgresServer postgres) throws SQLException {
		try (Connection connection = postgres.connect(KeycloakService.DATABASE);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from realm")) {
			rows.next();
			return rows.getInt(1);
		}
		catch (SQLException ex) {
			if (NO_SUCH_DATABASE.equals(ex.getSQLState()) || NO_SUCH_TABLE.equals(ex.getSQLState())) {
				return 0;
			}
			throw ex;
		}
	}

}
