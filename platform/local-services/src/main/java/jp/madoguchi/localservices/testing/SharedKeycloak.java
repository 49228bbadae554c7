package jp.madoguchi.localservices.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import jp.madoguchi.localservices.KeycloakServer;
import org.jspecify.annotations.Nullable;

/**
 * A Keycloak used by several test JVMs. A process of its own hosts it; each test JVM
 * shares a lock with the others, and the host ends when nobody has held the lock for some
 * minutes. Locks vanish with their JVM, so a killed one cannot keep the host alive.
 */
final class SharedKeycloak {

	private static final Map<KeycloakWish, Joined> known = new HashMap<>();

	private SharedKeycloak() {
	}

	static synchronized KeycloakServer server(KeycloakWish wish) {
		return known.computeIfAbsent(wish, SharedKeycloak::join).server();
	}

	private static Joined join(KeycloakWish wish) {
		HostFolder folder = new HostFolder(TestFolders.ofWorkingCopy().resolve(wish.folderName()));
		LockFile use = LockFile.open(folder.use());
		use.share();
		try (LockFile start = LockFile.open(folder.start())) {
			start.hold();
			if (!folder.hasAnswer() || hostIsDead(folder)) {
				start(folder, wish);
			}
			return new Joined(folder.readAnswer(), use);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean hostIsDead(HostFolder folder) throws IOException {
		try (LockFile life = LockFile.open(folder.life())) {
			@Nullable FileLock lock = life.tryHold();
			return lock != null;
		}
	}

	private static void start(HostFolder folder, KeycloakWish wish) throws IOException {
		folder.clearAnswer();
		Process host = SharedKeycloakHost.launch(folder, wish);
		try {
			while (!folder.hasAnswer()) {
				if (host.waitFor(100, TimeUnit.MILLISECONDS)) {
					throw new IllegalStateException("Keycloak for the tests did not start, see " + folder.log());
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Keycloak for the tests was not waited for", ex);
		}
	}

	/**
	 * A Keycloak in use.
	 *
	 * @param server the server
	 * @param use the lock that keeps the host alive; kept here, for an unreachable one
	 * would be closed
	 */
	private record Joined(KeycloakServer server, LockFile use) {
	}

}
