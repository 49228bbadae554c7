package jp.madoguchi.localservices.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jp.madoguchi.localservices.ClamdService;
import jp.madoguchi.localservices.KeycloakServer;
import jp.madoguchi.localservices.Port;
import jp.madoguchi.localservices.PostgresServer;

/**
 * Real services for tests, started when first asked for.
 * <p>
 * Each test JVM has a PostgreSQL of its own, because roles belong to the whole server and
 * tests of several JVMs would meet there. Keycloak takes too long for that: the JVMs of
 * one working copy share it, so a test uses realms with names of its own.
 */
public final class TestServices {

	private TestServices() {
	}

	/**
	 * The PostgreSQL of this JVM: empty at first, not durable, gone with the JVM.
	 * @return the running server
	 */
	public static PostgresServer postgres() {
		return OwnPostgres.server();
	}

	/**
	 * Makes an empty database in {@link #postgres()}.
	 * @return its name, never used before
	 */
	public static String newDatabase() {
		return newDatabaseFrom("template1");
	}

	/**
	 * Makes a database in {@link #postgres()} that starts as a copy of another; much
	 * quicker than migrating again.
	 * @param template name of the database to copy; nobody may be connected to it
	 * @return its name, never used before
	 */
	public static String newDatabaseFrom(String template) {
		String name = "test_" + UUID.randomUUID().toString().replace("-", "");
		try {
			postgres().copyDatabase(name, template);
			return name;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database for the test", ex);
		}
	}

	/**
	 * The Keycloak of this working copy, with its own themes only.
	 * @return the running server, shared with other test JVMs
	 */
	public static KeycloakServer keycloak() {
		return keycloak(List.of(), List.of(), List.of());
	}

	/**
	 * A Keycloak of this working copy. Other arguments get another one, so tests should
	 * agree on them.
	 * @param providers jars with extensions
	 * @param themes folders of themes, each named like its theme
	 * @param jvmArguments added to those of Keycloak's JVM
	 * @return the running server, shared with other test JVMs that give the same
	 * arguments
	 */
	public static KeycloakServer keycloak(List<Path> providers, List<Path> themes, List<String> jvmArguments) {
		return SharedKeycloak.server(new KeycloakWish(providers, themes, jvmArguments));
	}

	/**
	 * Starts a virus scanner that knows the EICAR test file.
	 * @param port where it is to listen; it may have been one that was stopped
	 * @return the running service, gone with the JVM
	 */
	public static ClamdService clamd(Port port) {
		return OwnClamd.start(port);
	}

}
