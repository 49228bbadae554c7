package jp.madoguchi.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jp.madoguchi.localservices.testing.TestServices;

/** Someone who may do anything to the database, and knows how the trail is made. */
final class Superuser {

	private final String database;

	Superuser(String url) {
		this.database = url.substring(url.lastIndexOf('/') + 1);
	}

	/** Runs statements past every trigger. */
	void execute(String sql) throws SQLException {
		run("set session_replication_role = replica; " + sql);
	}

	/** Runs statements as a role. */
	void executeAs(String role, String sql) throws SQLException {
		run("set role " + role + "; " + sql);
	}

	private void run(String sql) throws SQLException {
		try (Connection connection = TestServices.postgres().connect(this.database);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
