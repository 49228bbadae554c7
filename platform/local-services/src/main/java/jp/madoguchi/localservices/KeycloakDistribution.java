package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keycloak unpacked and built: the build fixes the options that cannot change at run time
 * and takes the providers in.
 *
 * @param folder the built distribution, shared and never written to
 */
record KeycloakDistribution(Path folder) {

	private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--health-enabled=true",
			"--http-relative-path=/auth", "--http-management-relative-path=/");

	private static final int KEY_LENGTH = 12;

	/**
	 * The distribution with these providers, unpacked and built if that was not done
	 * before.
	 * @param cache where it lies
	 * @param providers jars with extensions
	 * @param progress takes lines for the person who waits
	 * @return the built distribution
	 */
	static KeycloakDistribution from(Cache cache, List<Path> providers, Consumer<String> progress) throws IOException {
		String name = "keycloak-" + Distributions.keycloakVersion();
		Path unpacked = cache.entry(name, (folder) -> {
			progress.accept("Keycloak: unpacking, once");
			Archives.unzipContent(Distributions.keycloakZip(), folder);
		});
		return new KeycloakDistribution(cache.entry(name + "-" + key(providers), (folder) -> {
			progress.accept("Keycloak: building, once, takes about half a minute");
			build(unpacked, providers, folder);
		}));
	}

	private static String key(List<Path> providers) throws IOException {
		MessageDigest digest = sha256();
		digest.update((BUILD_OPTIONS + " " + Runtime.version().feature()).getBytes(StandardCharsets.UTF_8));
		for (Path provider : providers) {
			try (InputStream content = new DigestInputStream(Files.newInputStream(provider), digest)) {
				content.transferTo(OutputStream.nullOutputStream());
			}
		}
		return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void build(Path unpacked, List<Path> providers, Path folder) throws IOException {
		// The build rewrites lib/quarkus; the jars, nearly all of the size, stay as they
		// are.
		Folders.link(unpacked, folder, (file) -> !file.startsWith("lib/quarkus"));
		for (Path provider : providers) {
			Files.copy(provider, folder.resolve("providers").resolve(provider.getFileName()));
		}
		List<String> arguments = new ArrayList<>(List.of("build"));
		arguments.addAll(BUILD_OPTIONS);
		OneTimeCommand.run(KeycloakJvm.command(folder, List.of("-XX:TieredStopAtLevel=1"), arguments),
				folder.resolve("build.log"));
	}

}
