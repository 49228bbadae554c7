package jp.madoguchi.localservices;

import java.util.List;
import java.util.Map;

/**
 * The command line and environment of one Keycloak.
 *
 * @param home its home
 * @param settings how to run it
 */
record KeycloakCommand(KeycloakHome home, KeycloakSettings settings) {

	ChildCommand with(String databaseUrl, Login database, Login admin) {
		List<String> command = KeycloakJvm.command(this.home.folder(), this.settings.jvmArguments(), arguments());
		return ChildCommand
			.of("keycloak", KeycloakJvm.mark(this.home.folder()), command, this.settings.port(),
					this.settings.managementPort())
			.withEnvironment(Map.of("KC_DB_URL", databaseUrl, "KC_DB_USERNAME", database.name(), "KC_DB_PASSWORD",
					database.password(), "KC_BOOTSTRAP_ADMIN_USERNAME", admin.name(), "KC_BOOTSTRAP_ADMIN_PASSWORD",
					admin.password()));
	}

	private List<String> arguments() {
		return List.of("start", "--optimized",
				// Without it the cluster's ports are opened on every interface.
				"--cache=local", "--http-enabled=true", "--http-host=127.0.0.1",
				"--http-port=" + this.settings.port().number(),
				"--http-management-port=" + this.settings.managementPort().number(), "--hostname-strict=false",
				"--proxy-headers=xforwarded", "--db-pool-initial-size=1", "--db-pool-min-size=1",
				"--db-pool-max-size=20", "--spi-theme--cache-themes=false", "--spi-theme--cache-templates=false",
				"--spi-theme--static-max-age=-1",
				// The health page logs each "not yet"; failed logins name people.
				"--log-level=INFO,io.smallrye.health:ERROR,org.keycloak.events:ERROR");
	}

}
