package jp.madoguchi.localservices.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a test wants from Keycloak.
 *
 * @param themes folders of themes
 * @param jvmArguments added to those of Keycloak's JVM
 */
record KeycloakWish(List<Path> themes, List<String> jvmArguments) {

	private static final String THEME = "theme:";

	KeycloakWish {
		themes = themes.stream().map((theme) -> theme.toAbsolutePath().normalize()).toList();
		jvmArguments = List.copyOf(jvmArguments);
	}

	static KeycloakWish of(List<String> arguments) {
		return new KeycloakWish(arguments.stream()
			.filter((argument) -> argument.startsWith(THEME))
			.map((argument) -> Path.of(argument.substring(THEME.length())))
			.toList(), arguments.stream().filter((argument) -> !argument.startsWith(THEME)).toList());
	}

	/** The same as arguments of a program. */
	List<String> arguments() {
		return Stream.concat(this.themes.stream().map((theme) -> THEME + theme), this.jvmArguments.stream()).toList();
	}

	/** A name for the folder of the Keycloak that grants this wish. */
	String folderName() {
		byte[] content = String.join("\n", arguments()).getBytes(StandardCharsets.UTF_8);
		return "keycloak-" + UUID.nameUUIDFromBytes(content);
	}

}
