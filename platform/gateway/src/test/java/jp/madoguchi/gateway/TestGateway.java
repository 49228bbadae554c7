package jp.madoguchi.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.awaitility.Awaitility;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.client.ReactorResourceFactory;

import jp.madoguchi.gateway.server.HealthServer;

/** The whole gateway on a free port in front of a {@link TestCell}. */
final class TestGateway implements AutoCloseable {

	static final String KEY = "only-for-these-tests";

	final TestCell cell;

	final Wire wire;

	private final ConfigurableApplicationContext context;

	private TestGateway(TestCell cell, ConfigurableApplicationContext context) {
		this.cell = cell;
		this.context = context;
		this.wire = new Wire(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	/** Starts and waits until the hosts and the now-page are known. */
	static TestGateway start(TestCell cell, String... properties) {
		return startIn(cell, temporaryFolder(), properties);
	}

	static TestGateway startIn(TestCell cell, Path dataFolder, String... properties) {
		TestGateway gateway = launch(cell, dataFolder, properties);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> gateway.wire.get(TestCell.CONSUMER, "/now").status() == 200);
		return gateway;
	}

	static TestGateway launch(TestCell cell, Path dataFolder, String... properties) {
		Map<String, Object> settings = new HashMap<>();
		settings.put("server.port", 0);
		settings.put("madoguchi.gateway-key", KEY);
		settings.put("madoguchi.gateway.public-scheme", "http");
		settings.put("madoguchi.gateway.data-folder", dataFolder.toString());
		settings.put("madoguchi.gateway.web-apps", "classpath*:sample-web/");
		settings.put("madoguchi.gateway.line-authorize-origin", "http://localhost:8090");
		settings.put("madoguchi.gateway.health.port", 0);
		settings.put("madoguchi.gateway.poll.hosts", "200ms");
		settings.put("madoguchi.gateway.cells.one.keycloak", cell.keycloak.uri().toString());
		settings.put("madoguchi.gateway.cells.one.replicas",
				cell.replicas.stream().map((replica) -> replica.uri().toString()).toList());
		for (String property : properties) {
			String[] parts = property.split("=", 2);
			settings.put(parts[0], parts[1]);
		}
		return new TestGateway(cell,
				new SpringApplicationBuilder(GatewayApplication.class)
					.initializers(
							(context) -> context.getEnvironment()
								.getPropertySources()
								.addFirst(new MapPropertySource("test", settings)),
							(context) -> ((GenericApplicationContext) context)
								.registerBean(ReactorResourceFactory.class, TestGateway::ownResources))
					.run());
	}

	// Several gateways run in one process: the end of one must not take the others' event
	// loops along.
	private static ReactorResourceFactory ownResources() {
		ReactorResourceFactory resources = new ReactorResourceFactory();
		resources.setUseGlobalResources(false);
		resources.setShutdownQuietPeriod(Duration.ZERO);
		return resources;
	}

	int healthPort() {
		return this.context.getBean(HealthServer.class).port();
	}

	/** One gateway for all tests that leave it as they found it. */
	static TestGateway shared() {
		return Shared.INSTANCE;
	}

	/** As the shared one, but short of patience, stingy, and behind proxies it trusts. */
	static TestGateway strict() {
		return Strict.INSTANCE;
	}

	static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("gateway-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

	private static final class Shared {

		private static final TestGateway INSTANCE = TestGateway.start(new TestCell());

	}

	private static final class Strict {

		private static final TestGateway INSTANCE = TestGateway.start(new TestCell(),
				"madoguchi.gateway.trusted-proxies=127.0.0.0/8,10.0.0.0/8", "madoguchi.gateway.public-scheme=https",
				"madoguchi.gateway.patience.head=1s", "madoguchi.gateway.patience.body-pause=500ms",
				"madoguchi.gateway.bodies.limits[0].path=/api/**", "madoguchi.gateway.bodies.limits[0].max=64KB",
				"madoguchi.gateway.bodies.limits[0].within=2s", "madoguchi.gateway.limits.upload.within=1h",
				"madoguchi.gateway.limits.upload.requests=2", "madoguchi.gateway.limits.session.within=1h",
				"madoguchi.gateway.limits.session.requests=5", "madoguchi.gateway.limits.address.within=1h",
				"madoguchi.gateway.limits.address.requests=10", "madoguchi.gateway.limits.address-ceiling.within=1h",
				"madoguchi.gateway.limits.address-ceiling.requests=20", "madoguchi.gateway.limits.webhook.within=1h",
				"madoguchi.gateway.limits.webhook.requests=30");

	}

}
