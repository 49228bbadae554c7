package jp.madoguchi.localservices;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A running PostgreSQL as its administrator sees it. The superuser is for setting up;
 * programs sign in with roles of their own.
 *
 * @param port port on the loopback address
 * @param superuser login of the superuser
 */
public record PostgresServer(int port, Login superuser) {

	private static final String WRONG_PASSWORD = "28P01";

	/**
	 * The JDBC address of a database.
	 * @param database name of the database
	 * @return the address, without a login
	 */
	public String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, database);
	}

	/**
	 * Connects as superuser.
	 * @param database name of the database
	 * @return the connection, for the caller to close
	 */
	public Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(url(database), this.superuser.name(), this.superuser.password());
	}

	/**
	 * Makes sure that a database and the role that owns it exist, that the role has this
	 * password, and that other roles cannot connect.
	 * @param database name of the database
	 * @param owner login of the owner
	 */
	public void ensureDatabase(String database, Login owner) throws SQLException {
		try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
			String role = statement.enquoteIdentifier(owner.name(), true);
			String name = statement.enquoteIdentifier(database, true);
			if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner.name())) {
				statement.execute("create role " + role + " login");
			}
			statement.execute("alter role " + role + " password " + statement.enquoteLiteral(owner.password()));
			if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
				statement.execute("create database " + name + " owner " + role);
			}
			statement.execute("revoke all on database " + name + " from public");
		}
	}

	/**
	 * Makes a database that starts as a copy of another.
	 * @param database name of the new database
	 * @param template name of the database to copy; nobody may be connected to it
	 */
	public void copyDatabase(String database, String template) throws SQLException {
		try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
			statement.execute("create database %s template %s".formatted(statement.enquoteIdentifier(database, true),
					statement.enquoteIdentifier(template, true)));
		}
	}

	private static boolean exists(Connection connection, String query, String name) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(query)) {
			statement.setString(1, name);
			try (ResultSet rows = statement.executeQuery()) {
				return rows.next();
			}
		}
	}

	/**
	 * Whether it takes connections by now.
	 * @throws ServiceFailedException if it never will
	 */
	boolean answers() {
		try (Connection connection = connect("postgres")) {
			return connection.isValid(2);
		}
		catch (SQLException ex) {
			if (WRONG_PASSWORD.equals(ex.getSQLState())) {
				throw new ServiceFailedException("PostgreSQL refuses the password kept beside its data", ex);
			}
			return false;
		}
	}

}
