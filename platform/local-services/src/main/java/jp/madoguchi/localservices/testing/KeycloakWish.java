package jp.madoguchi.localservices.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * What a test wants from Keycloak.
 *
 * @param providers jars with extensions
 * @param themes folders of themes
 * @param jvmArguments added to those of Keycloak's JVM
 */
record KeycloakWish(List<Path> providers, List<Path> themes, List<String> jvmArguments) {

	private static final String PROVIDER = "provider:";

	private static final String THEME = "theme:";

	KeycloakWish {
		providers = absolute(providers);
		themes = absolute(themes);
		jvmArguments = List.copyOf(jvmArguments);
	}

	static KeycloakWish of(List<String> arguments) {
		return new KeycloakWish(paths(PROVIDER, arguments), paths(THEME, arguments),
				arguments.stream()
					.filter((argument) -> !argument.startsWith(PROVIDER) && !argument.startsWith(THEME))
					.toList());
	}

	/** The same as arguments of a program. */
	List<String> arguments() {
		List<String> arguments = new ArrayList<>();
		this.providers.forEach((provider) -> arguments.add(PROVIDER + provider));
		this.themes.forEach((theme) -> arguments.add(THEME + theme));
		arguments.addAll(this.jvmArguments);
		return arguments;
	}

	/**
	 * A name for the folder of the Keycloak that grants this wish. A provider built anew
	 * makes another wish: the Keycloak that runs has the old one.
	 */
	String folderName() {
		StringBuilder content = new StringBuilder(String.join("\n", arguments()));
		this.providers.forEach((provider) -> content.append('\n').append(checksum(provider)));
		return "keycloak-" + UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static long checksum(Path file) {
		try {
			CRC32 checksum = new CRC32();
			checksum.update(Files.readAllBytes(file));
			return checksum.getValue();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> paths(String kind, List<String> arguments) {
		return arguments.stream()
			.filter((argument) -> argument.startsWith(kind))
			.map((argument) -> Path.of(argument.substring(kind.length())))
			.toList();
	}

	private static List<Path> absolute(List<Path> paths) {
		return paths.stream().map((path) -> path.toAbsolutePath().normalize()).toList();
	}

}
