package jp.madoguchi.local;

import java.util.List;
import java.util.stream.IntStream;

import jp.madoguchi.localservices.KeycloakSettings;
import jp.madoguchi.localservices.Port;
import jp.madoguchi.localservices.PostgresSettings;

/**
 * Where everything listens, always on 127.0.0.1. Each port carries the option that
 * changes it.
 *
 * @param gateway what browsers open
 * @param lineSimulator the start page, and what stands for LINE
 * @param servers one for each server replica
 * @param postgres the database
 * @param keycloak Keycloak's pages and administration
 * @param keycloakManagement Keycloak's health page
 * @param gatewayHealth the gateway's health page
 * @param clamd the virus scanner, where the machine has one
 */
public record StackPorts(Port gateway, Port lineSimulator, List<Port> servers, Port postgres, Port keycloak,
		Port keycloakManagement, Port gatewayHealth, Port clamd) {

	public StackPorts {
		servers = List.copyOf(servers);
	}

	/** The ports the options choose; see {@link Options} for the usual ones. */
	static StackPorts of(OptionValues values, int servers) {
		int firstServer = values.number("--server-port", 18081);
		return new StackPorts(port(values, "--gateway-port", 8080), port(values, "--line-port", 8090),
				IntStream.range(0, servers).mapToObj((n) -> new Port("--server-port", firstServer + n)).toList(),
				port(values, "--postgres-port", PostgresSettings.STANDARD_PORT.number()),
				port(values, "--keycloak-port", KeycloakSettings.STANDARD_PORT.number()),
				port(values, "--keycloak-management-port", KeycloakSettings.STANDARD_MANAGEMENT_PORT.number()),
				port(values, "--gateway-health-port", 18080), port(values, "--clamd-port", 13310));
	}

	/**
	 * Looks at all of them before anything is started.
	 * @throws jp.madoguchi.localservices.PortTakenException if one is taken
	 */
	void requireFree() {
		this.gateway.requireFree("The gateway");
		this.lineSimulator.requireFree("The LINE simulator");
		this.servers.forEach((port) -> port.requireFree("The server"));
		this.postgres.requireFree("PostgreSQL");
		this.keycloak.requireFree("Keycloak");
		this.keycloakManagement.requireFree("Keycloak's health page");
		this.gatewayHealth.requireFree("The gateway's health page");
		this.clamd.requireFree("ClamAV");
	}

	private static Port port(OptionValues values, String option, int usual) {
		return new Port(option, values.number(option, usual));
	}

}
