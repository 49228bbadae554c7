package jp.madoguchi.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies of images in the store and among the machine's temporary files. */
record Traces(List<String> objects, List<String> temporary) {

	static Traces in(Path store) throws IOException {
		return new Traces(files(Files.createDirectories(store.resolve("images")), 2, ""),
				files(Path.of(System.getProperty("java.io.tmpdir")), 1, "madoguchi-image"));
	}

	private static List<String> files(Path folder, int depth, String prefix) throws IOException {
		try (Stream<Path> files = Files.walk(folder, depth)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> file.getFileName().toString())
				.filter((name) -> name.startsWith(prefix))
				.sorted()
				.toList();
		}
	}

}
