package jp.madoguchi.identity.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import jp.madoguchi.localservices.KeycloakServer;
import jp.madoguchi.localservices.testing.TestServices;
import jp.madoguchi.testing.TestCell;

/** A cell with Keycloak, and the door its browsers come in by. */
class RealmCell implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final String DOOR_PORT = "test.door-port";

	private static final Path THEME = Path.of("../login-theme/target/madoguchi-login-theme.jar");

	/** Names under .localhost are no names to a JVM; Keycloak calls the desks back. */
	private static final String HOSTS = "-Djdk.net.hosts.file="
			+ Path.of("src/test/resources/keycloak-hosts").toAbsolutePath();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		KeycloakServer keycloak = TestServices.keycloak(List.of(THEME), List.of(), List.of(HOSTS));
		ConfigurableEnvironment environment = context.getEnvironment();
		Map<String, Object> settings = new HashMap<>(TestCell.properties(TestCell.newDatabase()));
		settings.put("madoguchi.keycloak.url", keycloak.url());
		settings.put("madoguchi.keycloak.admin.name", keycloak.admin().name());
		settings.put("madoguchi.keycloak.admin.password", keycloak.admin().password());
		settings.put(DOOR_PORT, door(keycloak, environment).port());
		environment.getPropertySources().addFirst(new MapPropertySource("realm cell", settings));
	}

	private static TestDoor door(KeycloakServer keycloak, ConfigurableEnvironment environment) {
		try {
			return TestDoor.open(keycloak.url(),
					() -> environment.getRequiredProperty("local.server.port", Integer.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
