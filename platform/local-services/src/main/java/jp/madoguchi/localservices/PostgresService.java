package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** PostgreSQL as a child process. */
public final class PostgresService implements AutoCloseable {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static final String NAME = "postgres";

	/**
	 * Ends all sessions at once; {@code TERM} would wait for them to end by themselves.
	 */
	private static final String STOP_SIGNAL = "INT";

	private final PostgresServer server;

	private final ChildProcess process;

	private PostgresService(PostgresServer server, ChildProcess process) {
		this.server = server;
		this.process = process;
	}

	/**
	 * Starts PostgreSQL and waits until it takes connections.
	 * @param settings how to run it
	 * @param progress takes lines for the person who waits
	 * @return the running service
	 * @throws PortTakenException if its port is taken
	 * @throws ServiceFailedException if it does not come up
	 * @throws DataFolderInUseException if another run uses the data folder
	 */
	public static PostgresService start(PostgresSettings settings, Consumer<String> progress) {
		try {
			progress.accept("PostgreSQL: starting");
			PostgresPrograms programs = PostgresPrograms.from(Cache.standard());
			Path data = settings.data().resolve(NAME);
			PostgresCluster cluster = PostgresCluster.in(data, programs, settings.durable());
			ChildProcess process = ChildProcess.start(ChildCommand
				.of(NAME, cluster.folder().toString(),
						programs.command("postgres", data, settings.arguments(cluster.folder())), settings.port())
				.withStopSignal(STOP_SIGNAL), settings.data());
			PostgresServer server = new PostgresServer(settings.port().number(), cluster.superuser());
			process.awaitReady(LIMIT, server::answers);
			progress.accept("PostgreSQL: ready on port " + settings.port().number());
			return new PostgresService(server, process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes the data folder of a run that is over, and stops PostgreSQL if the run was
	 * killed and left it behind.
	 * @param data the data folder
	 * @throws DataFolderInUseException if the run is not over
	 */
	public static void discard(Path data) {
		Path folder = data.toAbsolutePath().normalize();
		try (PidFile pidFile = PidFile.claim(ChildProcess.pidFile(folder, NAME))) {
			pidFile.leftover(PostgresCluster.folder(folder.resolve(NAME)).toString())
				.ifPresent((process) -> Signals.stop(process, STOP_SIGNAL));
			Folders.delete(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public PostgresServer server() {
		return this.server;
	}

	/**
	 * The JDBC address of a database.
	 * @param database name of the database
	 * @return the address, without a login
	 */
	public String url(String database) {
		return this.server.url(database);
	}

	public long pid() {
		return this.process.pid();
	}

	/** Ends all sessions, writes everything down and stops. */
	public void stop() {
		this.process.stop();
	}

	@Override
	public void close() {
		stop();
	}

}
