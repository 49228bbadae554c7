package jp.madoguchi.localservices.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * A lock between JVMs. The system gives it back however a JVM ends. A JVM opens each file
 * once only: closing a second channel would drop the lock of the first.
 */
final class LockFile implements AutoCloseable {

	private final FileChannel channel;

	private LockFile(FileChannel channel) {
		this.channel = channel;
	}

	static LockFile open(Path file) {
		try {
			Files.createDirectories(file.getParent());
			return new LockFile(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits until no other JVM holds the lock alone, then shares it until closed. */
	void share() {
		try {
			this.channel.lock(0, Long.MAX_VALUE, true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits until no other JVM holds the lock, then holds it alone until closed. */
	void hold() {
		try {
			this.channel.lock();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Holds the lock alone if no other JVM holds it.
	 * @return the lock, to be released, or {@code null} if another JVM holds it
	 */
	@Nullable FileLock tryHold() {
		try {
			return this.channel.tryLock();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
