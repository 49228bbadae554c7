package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/** Keycloak as a child process, with a database of its own in our PostgreSQL. */
public final class KeycloakService implements AutoCloseable {

	/** Name of Keycloak's database and of the role that owns it. */
	public static final String DATABASE = "keycloak";

	private static final Duration LIMIT = Duration.ofMinutes(5);

	private final KeycloakServer server;

	private final ChildProcess process;

	private KeycloakService(KeycloakServer server, ChildProcess process) {
		this.server = server;
		this.process = process;
	}

	/**
	 * The administrator's login, made when first asked for.
	 * @param data data folder of the run
	 * @return the login, also that of a Keycloak that has not started yet
	 */
	public static Login admin(Path data) throws IOException {
		return new Login("admin", SecretFile.password(data.resolve("keycloak").resolve("admin.password")));
	}

	/**
	 * Unpacks and builds Keycloak if that was not done before; {@link #start} does it
	 * otherwise. Needs no database, so PostgreSQL can start meanwhile.
	 * @param settings how Keycloak is going to run
	 * @param progress takes lines for the person who waits
	 */
	public static void prepare(KeycloakSettings settings, Consumer<String> progress) {
		distribution(settings, progress);
	}

	private static KeycloakDistribution distribution(KeycloakSettings settings, Consumer<String> progress) {
		try {
			return KeycloakDistribution.from(Cache.standard(), settings.providers(), progress);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts Keycloak and waits until it is ready.
	 * @param settings how to run it
	 * @param postgres where its database lies, or will be made
	 * @param progress takes lines for the person who waits
	 * @return the running service
	 * @throws PortTakenException if one of its ports is taken
	 * @throws ServiceFailedException if it does not come up
	 * @throws DataFolderInUseException if another run uses the data folder
	 */
	public static KeycloakService start(KeycloakSettings settings, PostgresServer postgres, Consumer<String> progress) {
		KeycloakDistribution distribution = distribution(settings, progress);
		progress.accept("Keycloak: starting");
		try {
			Path data = settings.data().resolve("keycloak");
			KeycloakHome home = KeycloakHome.in(data, distribution, settings.themes());
			Login database = new Login(DATABASE, SecretFile.password(data.resolve("database.password")));
			Login admin = admin(settings.data());
			postgres.ensureDatabase(DATABASE, database);
			ChildProcess process = ChildProcess.start(
					new KeycloakCommand(home, settings).with(postgres.url(DATABASE), database, admin), settings.data());
			process.awaitReady(LIMIT, health(settings)::ready);
			progress.accept("Keycloak: ready on port " + settings.port().number());
			return new KeycloakService(
					new KeycloakServer("http://127.0.0.1:%d/auth".formatted(settings.port().number()), admin), process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new ServiceFailedException("Keycloak's database could not be prepared", ex);
		}
	}

	private static HealthPage health(KeycloakSettings settings) {
		return new HealthPage(
				URI.create("http://127.0.0.1:%d/health/ready".formatted(settings.managementPort().number())));
	}

	public KeycloakServer server() {
		return this.server;
	}

	/**
	 * The address behind which the realms lie.
	 * @return the address, without a slash at the end
	 */
	public String url() {
		return this.server.url();
	}

	public long pid() {
		return this.process.pid();
	}

	/** Ends running requests and stops. */
	public void stop() {
		this.process.stop();
	}

	@Override
	public void close() {
		stop();
	}

}
