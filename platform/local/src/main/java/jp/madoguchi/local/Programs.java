package jp.madoguchi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.madoguchi.localservices.KeycloakService;
import jp.madoguchi.localservices.Login;
import jp.madoguchi.localservices.Port;

/** The product's programs with the settings they have in this stack. */
final class Programs {

	private static final String GATEWAY_KEY = "madoguchi.gateway-key";

	private final DataFolder data;

	private final StackPorts ports;

	private final boolean fullSpeed;

	private final boolean withoutVirusScan;

	Programs(Options options) {
		this.data = options.home();
		this.ports = options.ports();
		this.fullSpeed = options.fullSpeed();
		this.withoutVirusScan = options.withoutVirusScan();
	}

	Program lineSimulator() {
		Map<String, Object> settings = Map.of("server.port", this.ports.lineSimulator().number(),
				"madoguchi.line-simulator.state-file", this.data.path().resolve("line-simulator.json").toString());
		return new Program("line-simulator", "line-simulator", "jp.madoguchi.linesimulator.LineSimulatorApplication",
				jvm("-Xmx160m"), settings, List.of(this.ports.lineSimulator()),
				local(this.ports.lineSimulator(), "/simulator/providers"));
	}

	/**
	 * A server replica.
	 * @param number 1 for the first
	 * @param database the cell's database
	 */
	Program server(int number, CellDatabase database) {
		Port port = this.ports.servers().get(number - 1);
		Map<String, Object> settings = new HashMap<>();
		settings.put("server.port", port.number());
		settings.put(GATEWAY_KEY, gatewayKey());
		settings.put("madoguchi.database.url", database.url());
		settings.put("madoguchi.database.app.name", CellDatabase.APP);
		settings.put("madoguchi.database.app.password", database.app());
		settings.put("madoguchi.database.provisioner.name", CellDatabase.PROVISIONER);
		settings.put("madoguchi.database.provisioner.password", database.provisioner());
		settings.put("madoguchi.keys.kek.file", this.data.path().resolve("keys/kek.json").toString());
		settings.put("madoguchi.keys.kek.create", true);
		settings.put("madoguchi.keycloak.url", local(this.ports.keycloak(), "/auth").toString());
		settings.put("madoguchi.keycloak.admin.name", keycloakAdmin().name());
		settings.put("madoguchi.keycloak.admin.password", keycloakAdmin().password());
		settings.put("madoguchi.line.login-url", lineAddress());
		settings.put("madoguchi.line.api-url", lineAddress());
		settings.put("madoguchi.store.folder", this.data.path().resolve("objects").toString());
		settings.put("madoguchi.images.clamd.host", "127.0.0.1");
		settings.put("madoguchi.images.clamd.port", this.ports.clamd().number());
		settings.put("madoguchi.images.without-virus-scan", this.withoutVirusScan);
		// In a demonstration nobody has been there for a week.
		settings.put("madoguchi.disclosure.standing", "0s");
		settings.put("spring.main.banner-mode", "off");
		return new Program("server-" + number, "server", "jp.madoguchi.ServerApplication", jvm("-Xmx640m"), settings,
				List.of(port), local(port, "/actuator/health/readiness"));
	}

	Program gateway(Map<String, URI> devServers) {
		Map<String, Object> settings = new HashMap<>();
		settings.put("server.port", this.ports.gateway().number());
		settings.put(GATEWAY_KEY, gatewayKey());
		settings.put("madoguchi.gateway.data-folder", this.data.path().resolve("gateway").toString());
		settings.put("madoguchi.gateway.public-scheme", "http");
		settings.put("madoguchi.gateway.line-authorize-origin", lineAddress());
		settings.put("madoguchi.gateway.health.port", this.ports.gatewayHealth().number());
		settings.put("madoguchi.gateway.poll.hosts", "1s");
		settings.put("madoguchi.gateway.poll.now-pages", "2s");
		settings.put("madoguchi.gateway.cells.local.keycloak", local(this.ports.keycloak(), "").toString());
		settings.put("madoguchi.gateway.cells.local.replicas",
				this.ports.servers().stream().map((port) -> local(port, "").toString()).toList());
		devServers.forEach((app, server) -> settings.put("madoguchi.gateway.dev-servers." + app, server.toString()));
		return new Program("gateway", "gateway", "jp.madoguchi.gateway.GatewayApplication", jvm("-Xmx192m"), settings,
				List.of(this.ports.gateway(), this.ports.gatewayHealth()),
				local(this.ports.gatewayHealth(), "/healthz"));
	}

	/** The first compiler alone halves the work of a start. */
	private List<String> jvm(String heap) {
		return this.fullSpeed ? List.of(heap) : List.of(heap, "-XX:TieredStopAtLevel=1");
	}

	String gatewayKey() {
		return this.data.secret("gateway.key");
	}

	/** The simulator as browsers and servers reach it. */
	String lineAddress() {
		return "http://localhost:" + this.ports.lineSimulator().number();
	}

	Login keycloakAdmin() {
		try {
			return KeycloakService.admin(this.data.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static URI local(Port port, String path) {
		return URI.create("http://127.0.0.1:" + port.number() + path);
	}

}
