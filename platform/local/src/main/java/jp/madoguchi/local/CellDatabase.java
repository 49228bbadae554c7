package jp.madoguchi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jp.madoguchi.localservices.PostgresServer;

/**
 * The database of the cell and its two logins, set up the way its administrator would.
 *
 * @param url JDBC address
 * @param app password of the login that serves requests
 * @param provisioner password of the login that makes tenants
 */
record CellDatabase(String url, String app, String provisioner) {

	static final String APP = "madoguchi_app";

	static final String PROVISIONER = "madoguchi_provisioner";

	private static final String NAME = "madoguchi";

	/** Makes sure that the database and its logins are there. */
	static CellDatabase in(PostgresServer postgres, DataFolder data) {
		CellDatabase database = new CellDatabase(postgres.url(NAME), data.secret("app.password"),
				data.secret("provisioner.password"));
		try {
			create(postgres);
			try (Connection connection = postgres.connect(NAME); Statement statement = connection.createStatement()) {
				statement.execute(database.rolesScript());
			}
			return database;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be set up", ex);
		}
	}

	private static void create(PostgresServer postgres) throws SQLException {
		try (Connection connection = postgres.connect("postgres");
				Statement statement = connection.createStatement();
				ResultSet known = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
			if (!known.next()) {
				postgres.copyDatabase(NAME, "template1");
			}
		}
	}

	private String rolesScript() {
		try {
			return Files.readString(Modules.file("server/target/classes/db/roles.sql"))
				.replace("${provisionerPassword}", this.provisioner)
				.replace("${appPassword}", this.app)
				.replace("${database}", NAME);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
