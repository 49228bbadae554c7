package jp.madoguchi.localservices.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.madoguchi.localservices.Port;
import jp.madoguchi.localservices.PostgresServer;
import jp.madoguchi.localservices.PostgresService;
import jp.madoguchi.localservices.PostgresSettings;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of this test JVM, in
 * {@code target/test-services/postgres-<pid of the JVM>}.
 */
final class OwnPostgres {

	private static final String PREFIX = "postgres-";

	private static @Nullable PostgresServer server;

	private OwnPostgres() {
	}

	static synchronized PostgresServer server() {
		if (server == null) {
			Path services = TestFolders.ofModule();
			discardThoseOfEndedJvms(services);
			Path data = services.resolve(PREFIX + ProcessHandle.current().pid());
			server = PostgresService
				.start(new PostgresSettings(data, Port.free("madoguchi.postgres.port"), false), (line) -> {
				})
				.server();
		}
		return server;
	}

	private static void discardThoseOfEndedJvms(Path services) {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(services, PREFIX + "*")) {
			for (Path folder : folders) {
				long pid = Long.parseLong(folder.getFileName().toString().substring(PREFIX.length()));
				if (ProcessHandle.of(pid).isEmpty()) {
					PostgresService.discard(folder);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
