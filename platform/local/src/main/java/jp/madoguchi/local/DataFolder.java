package jp.madoguchi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.madoguchi.localservices.ChildProcess;
import jp.madoguchi.localservices.Folders;
import jp.madoguchi.localservices.SecretFile;

/**
 * The folder everything of a stack is kept in.
 *
 * @param path absolute path
 */
public record DataFolder(Path path) {

	static DataFolder at(Path path) {
		return new DataFolder(path.toAbsolutePath().normalize());
	}

	/** {@code MADOGUCHI_HOME}, or else {@code ~/.local/share/madoguchi}. */
	static DataFolder usual() {
		return at(Optional.ofNullable(System.getenv("MADOGUCHI_HOME"))
			.map(Path::of)
			.orElse(Path.of(System.getProperty("user.home"), ".local", "share", "madoguchi")));
	}

	/**
	 * Makes the folder ready for a run: nothing of an earlier run is left running in it.
	 * @param fresh whether to delete what it holds
	 * @param ports ports that must be free, looked at before anything is deleted
	 * @throws jp.madoguchi.localservices.DataFolderInUseException if a run uses it
	 */
	void open(boolean fresh, StackPorts ports) {
		try {
			ChildProcess.stopLeftovers(this.path);
			ports.requireFree();
			if (fresh) {
				Folders.delete(this.path);
			}
			Files.createDirectories(this.path);
			Files.setPosixFilePermissions(this.path, PosixFilePermissions.fromString("rwx------"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A secret of 40 hexadecimal digits that only this folder's owner can read. */
	String secret(String name) {
		try {
			return SecretFile.password(this.path.resolve("keys").resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes down which names are this machine's. Browsers know that of names under
	 * .localhost, Java does not.
	 */
	void writeHosts(Collection<String> names) {
		String lines = Stream.concat(Stream.of("localhost"), names.stream())
			.map((name) -> "127.0.0.1 " + name + "\n")
			.collect(Collectors.joining());
		try {
			Files.writeString(hosts(), lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path hosts() {
		return this.path.resolve("hosts");
	}

}
