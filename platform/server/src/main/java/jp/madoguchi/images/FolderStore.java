package jp.madoguchi.images;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A folder all replicas share: one machine's disk, or a file system in the network. */
final class FolderStore implements ObjectStore {

	private final Path root;

	FolderStore(Path root) {
		this.root = root;
	}

	@Override
	public void put(UUID name, Spool content) throws IOException {
		Path file = file(name);
		Files.createDirectories(file.getParent());
		Path partial = file.resolveSibling(file.getFileName() + ".partial");
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
	public InputStream get(UUID name) throws IOException {
		return Files.newInputStream(file(name));
	}

	@Override
	public void delete(UUID name) throws IOException {
		Files.deleteIfExists(file(name));
		Files.deleteIfExists(file(name).resolveSibling(name + ".partial"));
	}

	/** Folders by the first two digits: none of them gets too long. */
	private Path file(UUID name) {
		return this.root.resolve(name.toString().substring(0, 2)).resolve(name.toString());
	}

}
