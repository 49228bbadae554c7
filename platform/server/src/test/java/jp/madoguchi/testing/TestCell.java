package jp.madoguchi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
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

	/** The property source with all of a test's settings. */
	static final String SOURCE = "test cell";

	private static final String PASSWORD = "only-in-tests";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource(SOURCE, properties(newDatabase())));
		context.addBeanFactoryPostProcessor(TestCell::leaveRealmsOut);
	}

	/** Most tests start sessions themselves; a realm for each would cost them seconds. */
	static void leaveRealmsOut(ConfigurableListableBeanFactory beans) {
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
			Map<String, Object> properties = new HashMap<>();
			properties.put("madoguchi.database.url", postgres.url(database));
			properties.put("madoguchi.database.app.name", "madoguchi_app");
			properties.put("madoguchi.database.app.password", PASSWORD);
			properties.put("madoguchi.database.provisioner.name", "madoguchi_provisioner");
			properties.put("madoguchi.database.provisioner.password", PASSWORD);
			properties.put("madoguchi.keys.kek.file", Files.createTempDirectory("kek").resolve("kek.json").toString());
			properties.put("madoguchi.keys.kek.create", "true");
			properties.put("madoguchi.store.folder", Files.createTempDirectory("images").toString());
			properties.put("madoguchi.gateway-key", GATEWAY_KEY);
			properties.put("madoguchi.keycloak.url", TestRealm.url());
			properties.put("madoguchi.keycloak.admin.name", "nobody");
			properties.put("madoguchi.keycloak.admin.password", "nothing");
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
