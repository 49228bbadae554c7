package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** What the build wrote down about the distributions: versions, and where a file lies. */
final class Distributions {

	private static final Properties values = load();

	private Distributions() {
	}

	private static Properties load() {
		try (InputStream file = Distributions.class.getResourceAsStream("distributions.properties")) {
			Properties loaded = new Properties();
			loaded.load(Objects.requireNonNull(file));
			return loaded;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String postgresVersion() {
		return values.getProperty("postgres.version");
	}

	static String keycloakVersion() {
		return values.getProperty("keycloak.version");
	}

	static Path keycloakZip() {
		Path zip = Path.of(values.getProperty("keycloak.zip"));
		if (!Files.isRegularFile(zip)) {
			throw new ServiceFailedException("The Keycloak distribution is not at " + zip
					+ ". Maven puts it there: mvn process-resources -pl platform/local-services");
		}
		return zip;
	}

}
