package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The file that takes what a child prints.
 *
 * @param file {@code <name>.log}
 */
record ChildLog(Path file) {

	/**
	 * Prepares the log of a new run and keeps that of the run before as {@code .1}.
	 * @param folder folder of the logs, made if missing
	 * @param name name of the child
	 * @return the log, not there yet
	 */
	static ChildLog fresh(Path folder, String name) throws IOException {
		Files.createDirectories(folder);
		Path file = folder.resolve(name + ".log");
		if (Files.exists(file)) {
			Files.move(file, folder.resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
		return new ChildLog(file);
	}

	/** The last 15 lines, for the message of a start that failed. */
	String tail() {
		try {
			// Never fails on bytes that are no text: this is for the message of another
			// failure.
			List<String> lines = new String(Files.readAllBytes(this.file), StandardCharsets.UTF_8).lines().toList();
			return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 15), lines.size()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
