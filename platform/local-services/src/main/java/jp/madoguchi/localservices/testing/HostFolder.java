package jp.madoguchi.localservices.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

import jp.madoguchi.localservices.KeycloakServer;
import jp.madoguchi.localservices.Login;

/**
 * The folder over which test JVMs and the host of their Keycloak meet.
 *
 * @param folder the folder
 */
record HostFolder(Path folder) {

	/** Shared by the JVMs that use Keycloak. */
	Path use() {
		return this.folder.resolve("use.lock");
	}

	/** Held by a JVM while it looks for a host and starts one. */
	Path start() {
		return this.folder.resolve("start.lock");
	}

	/** Held by the host while it lives. */
	Path life() {
		return this.folder.resolve("life.lock");
	}

	Path log() {
		return this.folder.resolve("host.log");
	}

	Path data() {
		return this.folder.resolve("data");
	}

	private Path answer() {
		return this.folder.resolve("keycloak.properties");
	}

	boolean hasAnswer() {
		return Files.exists(answer());
	}

	void clearAnswer() throws IOException {
		Files.deleteIfExists(answer());
	}

	void writeAnswer(KeycloakServer server) throws IOException {
		Properties values = new Properties();
		values.setProperty("url", server.url());
		values.setProperty("name", server.admin().name());
		values.setProperty("password", server.admin().password());
		Path partial = Files.createTempFile(this.folder, "keycloak", ".partial",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		try (Writer writer = Files.newBufferedWriter(partial)) {
			values.store(writer, null);
		}
		Files.move(partial, answer(), StandardCopyOption.ATOMIC_MOVE);
	}

	KeycloakServer readAnswer() throws IOException {
		Properties values = new Properties();
		try (Reader reader = Files.newBufferedReader(answer())) {
			values.load(reader);
		}
		return new KeycloakServer(values.getProperty("url"),
				new Login(values.getProperty("name"), values.getProperty("password")));
	}

}
