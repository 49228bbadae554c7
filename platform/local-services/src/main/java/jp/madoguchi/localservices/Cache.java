package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Unpacked distributions, shared by all runs and tests of this user. An entry is either
 * complete or not there: it is made beside its place and moved there in one step. Entries
 * never change, their names carry the version. The folder may be deleted while nothing
 * runs.
 */
final class Cache {

	private static final Map<Path, Object> monitors = new ConcurrentHashMap<>();

	private final Path folder;

	Cache(Path folder) {
		this.folder = folder;
	}

	/** The folder {@code MADOGUCHI_CACHE}, or else {@code ~/.cache/madoguchi}. */
	static Cache standard() {
		return new Cache(Optional.ofNullable(System.getenv("MADOGUCHI_CACHE"))
			.map(Path::of)
			.orElse(Path.of(System.getProperty("user.home"), ".cache", "madoguchi"))
			.toAbsolutePath());
	}

	/**
	 * An entry, made if missing. When several threads or JVMs ask at once, one makes it
	 * and the others wait.
	 * @param name name of the entry, with its version
	 * @param maker fills an empty folder
	 * @return folder of the entry
	 */
	Path entry(String name, Maker maker) {
		Path entry = this.folder.resolve(name);
		// File locks hold between JVMs, not between the threads of one.
		synchronized (monitors.computeIfAbsent(entry, (key) -> new Object())) {
			if (!Files.exists(entry)) {
				make(entry, maker);
			}
		}
		return entry;
	}

	private void make(Path entry, Maker maker) {
		try {
			Files.createDirectories(this.folder);
			Path lockFile = this.folder.resolve(entry.getFileName() + ".lock");
			try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					FileLock _ = channel.lock()) {
				if (!Files.exists(entry)) {
					deleteAbandoned(entry);
					// A name of its own: a killed maker's child may still be writing.
					Path partial = Files.createTempDirectory(this.folder, partialPrefix(entry));
					maker.fill(partial);
					Files.move(partial, entry, StandardCopyOption.ATOMIC_MOVE);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void deleteAbandoned(Path entry) throws IOException {
		try (DirectoryStream<Path> abandoned = Files.newDirectoryStream(this.folder, partialPrefix(entry) + "*")) {
			for (Path partial : abandoned) {
				Folders.delete(partial);
			}
		}
	}

	private static String partialPrefix(Path entry) {
		return "." + entry.getFileName() + ".partial-";
	}

	/** Makes the content of an entry. */
	@FunctionalInterface
	interface Maker {

		void fill(Path emptyFolder) throws IOException;

	}

}
