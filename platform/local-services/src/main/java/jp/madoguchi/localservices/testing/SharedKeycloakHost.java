package jp.madoguchi.localservices.testing;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jp.madoguchi.localservices.KeycloakService;
import jp.madoguchi.localservices.KeycloakSettings;
import jp.madoguchi.localservices.Port;
import jp.madoguchi.localservices.PostgresService;
import jp.madoguchi.localservices.PostgresSettings;
import org.jspecify.annotations.Nullable;

/**
 * The program that runs a Keycloak for tests, with a PostgreSQL under it, until nobody
 * needs it.
 */
final class SharedKeycloakHost {

	private static final Duration PATIENCE = Duration
		.ofSeconds(Integer.getInteger("madoguchi.test.keycloak-linger-seconds", 300));

	private final HostFolder folder;

	private SharedKeycloakHost(HostFolder folder) {
		this.folder = folder;
	}

	/**
	 * Starts the program. It outlives this JVM, but not a Ctrl-C at the terminal.
	 * @param folder where both meet
	 * @param wish what Keycloak is to be like
	 * @return the process
	 */
	static Process launch(HostFolder folder, KeycloakWish wish) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-Dmadoguchi.test.keycloak-linger-seconds=" + PATIENCE.toSeconds(), SharedKeycloakHost.class.getName(),
				folder.folder().toString()));
		command.addAll(wish.arguments());
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.log().toFile())
			.redirectInput(new File("/dev/null"));
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		return builder.start();
	}

	static void main(String[] arguments) throws Exception {
		HostFolder folder = new HostFolder(Path.of(arguments[0]));
		try (LockFile life = LockFile.open(folder.life())) {
			life.hold();
			new SharedKeycloakHost(folder).run(KeycloakWish.of(Arrays.asList(arguments).subList(1, arguments.length)));
		}
	}

	private void run(KeycloakWish wish) throws Exception {
		PostgresSettings postgres = new PostgresSettings(this.folder.data(), Port.free("madoguchi.postgres.port"),
				false);
		List<String> jvmArguments = new ArrayList<>(wish.jvmArguments());
		jvmArguments.add("-XX:TieredStopAtLevel=1");
		KeycloakSettings keycloak = new KeycloakSettings(this.folder.data(), Port.free("madoguchi.keycloak.port"),
				Port.free("madoguchi.keycloak.management-port"), wish.providers(), wish.themes(), jvmArguments);
		try (LockFile use = LockFile.open(this.folder.use())) {
			KeycloakService.prepare(keycloak, System.out::println);
			PostgresService database = PostgresService.start(postgres, System.out::println);
			LeftoverRealms.dropIfMany(database.server());
			KeycloakService service = KeycloakService.start(keycloak, database.server(), System.out::println);
			this.folder.writeAnswer(service.server());
			awaitDisuse(use);
			this.folder.clearAnswer();
			// Still holding the lock: who comes now waits, and then starts a new host.
			service.stop();
			database.stop();
		}
	}

	/**
	 * Returns when nobody has used the services for some time, holding the lock alone.
	 */
	private void awaitDisuse(LockFile use) throws IOException, InterruptedException {
		Instant lastUse = Instant.now();
		while (this.folder.hasAnswer()) {
			@Nullable FileLock unused = use.tryHold();
			if (unused == null) {
				lastUse = Instant.now();
			}
			else if (Instant.now().isAfter(lastUse.plus(PATIENCE))) {
				return;
			}
			else {
				unused.release();
			}
			Thread.sleep(1000);
		}
	}

}
