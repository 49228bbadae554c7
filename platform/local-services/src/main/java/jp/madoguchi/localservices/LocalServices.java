package jp.madoguchi.localservices;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Keycloak together.
 *
 * @param postgres the running PostgreSQL
 * @param keycloak the running Keycloak
 */
public record LocalServices(PostgresService postgres, KeycloakService keycloak) implements AutoCloseable {

	/**
	 * Starts both, side by side as far as they allow, and waits until they are ready.
	 * @param postgres how to run PostgreSQL
	 * @param keycloak how to run Keycloak
	 * @param progress takes lines for the person who waits, from several threads
	 * @return the running services
	 * @throws PortTakenException if a port is taken
	 * @throws ServiceFailedException if one does not come up
	 * @throws DataFolderInUseException if another run uses the data folder
	 */
	public static LocalServices start(PostgresSettings postgres, KeycloakSettings keycloak, Consumer<String> progress) {
		CompletableFuture<PostgresService> database = CompletableFuture
			.supplyAsync(() -> PostgresService.start(postgres, progress));
		try {
			KeycloakService.prepare(keycloak, progress);
			PostgresService running = database.join();
			return new LocalServices(running, KeycloakService.start(keycloak, running.server(), progress));
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
		catch (RuntimeException ex) {
			database.handle(LocalServices::stopIfStarted).join();
			throw ex;
		}
	}

	private static @Nullable Void stopIfStarted(@Nullable PostgresService service, @Nullable Throwable failure) {
		if (service != null) {
			service.stop();
		}
		return null;
	}

	/** Stops Keycloak, then PostgreSQL. */
	public void stop() {
		this.keycloak.stop();
		this.postgres.stop();
	}

	@Override
	public void close() {
		stop();
	}

}
