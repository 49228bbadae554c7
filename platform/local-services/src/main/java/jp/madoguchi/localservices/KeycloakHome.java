package jp.madoguchi.localservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The home of one Keycloak: what it shares with others by symbolic links, what it writes
 * as folders of its own.
 *
 * @param folder Keycloak's home directory
 */
record KeycloakHome(Path folder) {

	private static final List<String> SHARED = List.of("lib", "providers", "conf");

	/**
	 * Prepares a home.
	 * @param folder where
	 * @param distribution what to share
	 * @param themes see {@link KeycloakSettings#themes()}
	 * @return the home
	 */
	static KeycloakHome in(Path folder, KeycloakDistribution distribution, List<Path> themes) throws IOException {
		Files.createDirectories(folder);
		for (String shared : SHARED) {
			link(folder.resolve(shared), distribution.folder().resolve(shared));
		}
		Path themeFolder = folder.resolve("themes");
		Folders.delete(themeFolder);
		Files.createDirectory(themeFolder);
		for (Path theme : themes) {
			link(themeFolder.resolve(theme.getFileName()), theme.toAbsolutePath());
		}
		return new KeycloakHome(folder);
	}

	private static void link(Path link, Path target) throws IOException {
		Files.deleteIfExists(link);
		Files.createSymbolicLink(link, target);
	}

}
