package jp.madoguchi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

import jp.madoguchi.localservices.PostgresServer;
import jp.madoguchi.localservices.testing.TestServices;

/** Gives a test's server a database as an administrator would, and a key file. */
public class TestCell implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	public static final String GATEWAY_KEY = "the-gateway-of-the-tests";

	private static final String PASSWORD = "only-in-tests";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test cell", properties(newDatabase())));
		context.addBeanFactoryPostProcessor(TestCell::leaveRealmsOut);
	}

	/** Most tests start sessions themselves; a realm for each would cost them seconds. */
	private static void leaveRealmsOut(ConfigurableListableBeanFactory beans) {
		((BeanDefinitionRegistry) beans).removeBeanDefinition("realmStep");
	}

	/** Makes an empty database with the roles of a cell, and returns its name. */
	public static String newDatabase() {
		String database = TestServices.newDatabase();
		try (Connection connection = TestServices.postgres().connect(database);
				Statement statement = connection.createStatement()) {
			statement.execute(new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8)
				.replace("${provisionerPassword}", PASSWORD)
				.replace("${appPassword}", PASSWORD)
				.replace("${database}", database));
			return database;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The settings of a server on such a database. */
	public static Map<String, Object> properties(String database) {
		PostgresServer postgres = TestServices.postgres();
		try {
			return Map.ofEntries(Map.entry("madoguchi.database.url", postgres.url(database)),
					Map.entry("madoguchi.database.app.name", "madoguchi_app"),
					Map.entry("madoguchi.database.app.password", PASSWORD),
					Map.entry("madoguchi.database.provisioner.name", "madoguchi_provisioner"),
					Map.entry("madoguchi.database.provisioner.password", PASSWORD),
					Map.entry("madoguchi.keys.kek.file",
							Files.createTempDirectory("kek").resolve("kek.json").toString()),
					Map.entry("madoguchi.keys.kek.create", "true"), Map.entry("madoguchi.gateway-key", GATEWAY_KEY),
					Map.entry("madoguchi.keycloak.url", "http://127.0.0.1:9/auth"),
					Map.entry("madoguchi.keycloak.admin.name", "nobody"),
					Map.entry("madoguchi.keycloak.admin.password", PASSWORD));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
