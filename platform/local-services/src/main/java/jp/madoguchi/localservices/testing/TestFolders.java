package jp.madoguchi.localservices.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where test services keep their data: under {@code target}, so that a clean build
 * removes it.
 */
final class TestFolders {

	private TestFolders() {
	}

	/** A folder of the module under test, which Maven makes the working folder. */
	static Path ofModule() {
		return services(workingFolder());
	}

	/** A folder shared by the modules of the working copy. */
	static Path ofWorkingCopy() {
		Path folder = workingFolder();
		while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
			folder = folder.getParent();
		}
		return services((folder != null) ? folder : workingFolder());
	}

	private static Path workingFolder() {
		return Path.of("").toAbsolutePath();
	}

	private static Path services(Path root) {
		try {
			return Files.createDirectories(root.resolve("target").resolve("test-services"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
