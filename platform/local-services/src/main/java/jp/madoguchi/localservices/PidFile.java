package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Holds the process id of a child. The file stays locked while the parent lives, and the
 * system drops the lock however the parent ends: a pid in an unlocked file belongs to a
 * child nobody looks after.
 */
final class PidFile implements AutoCloseable {

	// Closing any channel of a file drops all locks this JVM holds on it, so a second
	// claim within the JVM must not even open the file.
	private static final Set<Path> claimed = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private PidFile(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Claims the file for this JVM.
	 * @param file the file, made if missing
	 * @return the claimed file
	 * @throws DataFolderInUseException if a living parent holds it
	 */
	static PidFile claim(Path file) {
		if (!claimed.add(file)) {
			throw new DataFolderInUseException(file);
		}
		try {
			Files.createDirectories(file.getParent());
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			@Nullable FileLock lock = channel.tryLock();
			if (lock == null) {
				channel.close();
				claimed.remove(file);
				throw new DataFolderInUseException(file);
			}
			return new PidFile(file, channel);
		}
		catch (IOException ex) {
			claimed.remove(file);
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The process written down by an earlier parent, if it still runs.
	 * @param mark argument its command line must have; pids are used again, and a
	 * stranger must not be touched
	 * @return the process
	 */
	Optional<ProcessHandle> leftover(String mark) {
		return written().filter((process) -> commandLine(process).contains(" " + mark + " "));
	}

	/**
	 * The process written down by an earlier parent, if it still runs.
	 * @param folder folder its command line must name, itself or something in it
	 * @return the process
	 */
	Optional<ProcessHandle> leftoverNaming(Path folder) {
		return written().filter((process) -> commandLine(process).contains(folder + "/"));
	}

	private Optional<ProcessHandle> written() {
		try {
			ByteBuffer content = ByteBuffer.allocate(20);
			this.channel.read(content, 0);
			String pid = StandardCharsets.US_ASCII.decode(content.flip()).toString();
			return pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String commandLine(ProcessHandle process) {
		return process.info().commandLine().orElse("") + " ";
	}

	void write(long pid) {
		try {
			this.channel.truncate(0);
			this.channel.write(StandardCharsets.US_ASCII.encode(Long.toString(pid)), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Empties the file and gives it free. Called once the child is gone. */
	@Override
	public void close() {
		try (this.channel) {
			this.channel.truncate(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			claimed.remove(this.file);
		}
	}

}
