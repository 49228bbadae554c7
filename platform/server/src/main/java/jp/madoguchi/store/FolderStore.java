package jp.madoguchi.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder all replicas share: one machine's disk, or a file system in the network. */
final class FolderStore implements ObjectStore {

	private static final String PARTIAL = ".partial";

	private final Path root;

	FolderStore(Path root) {
		this.root = root;
	}

	@Override
	public void put(ObjectName name, Content content) throws IOException {
		Path file = file(name);
		Files.createDirectories(file.getParent());
		Path partial = file.resolveSibling(name.name() + PARTIAL);
		try (FileChannel out = FileChannel.open(partial, StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE); InputStream in = content.reading()) {
			byte[] piece = new byte[64 * 1024];
			for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
				ByteBuffer bytes = ByteBuffer.wrap(piece, 0, count);
				while (bytes.hasRemaining()) {
					out.write(bytes);
				}
			}
			out.force(true);
		}
		Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
		try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
			// The name is on the disk only with its folder.
			folder.force(true);
		}
	}

	@Override
	public InputStream get(ObjectName name) throws IOException {
		return Files.newInputStream(file(name));
	}

	@Override
	public void delete(ObjectName name) throws IOException {
		Files.deleteIfExists(file(name));
		Files.deleteIfExists(file(name).resolveSibling(name.name() + PARTIAL));
	}

	@Override
	public List<ObjectName> list(String folder) throws IOException {
		Path top = this.root.resolve(folder);
		if (!Files.isDirectory(top)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(top, 2)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.endsWith(PARTIAL))
				.sorted()
				.map((name) -> new ObjectName(folder, name))
				.toList();
		}
	}

	/** Folders by the first two characters: none of them gets too long. */
	private Path file(ObjectName name) {
		return this.root.resolve(name.folder()).resolve(name.name().substring(0, 2)).resolve(name.name());
	}

}
