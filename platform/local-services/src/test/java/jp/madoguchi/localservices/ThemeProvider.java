package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A smallest provider: a jar with one login theme. Always the same bytes, so that
 * Keycloak is built with it once only.
 */
final class ThemeProvider {

	private ThemeProvider() {
	}

	static Path write(Path jar, String theme) throws IOException {
		try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
			add(zip, "META-INF/keycloak-themes.json",
					"{\"themes\":[{\"name\":\"%s\",\"types\":[\"login\"]}]}".formatted(theme));
			add(zip, "theme/%s/login/theme.properties".formatted(theme), "parent=keycloak\n");
		}
		return jar;
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
		zip.putNextEntry(entry);
		zip.write(content.getBytes(StandardCharsets.UTF_8));
	}

}
