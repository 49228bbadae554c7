package jp.madoguchi.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * The product's other modules as the build left them. Each program runs with the class
 * path of its own module: two Spring applications on one class path would read each
 * other's settings.
 */
final class Modules {

	private static final Path platform = load();

	private Modules() {
	}

	private static Path load() {
		try (InputStream file = Modules.class.getResourceAsStream("modules.properties")) {
			Properties values = new Properties();
			values.load(Objects.requireNonNull(file));
			return Path.of(values.getProperty("platform")).normalize();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file below {@code platform/}. */
	static Path file(String path) {
		return platform.resolve(path);
	}

	/** The classes of a module and everything they need. */
	static String classPath(String module) {
		Path target = file(module + "/target");
		try {
			return target.resolve("classes") + File.pathSeparator
					+ Files.readString(target.resolve("runtime.classpath"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The module " + module + " is not built", ex);
		}
	}

}
