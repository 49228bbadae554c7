package jp.madoguchi.localservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random passwords of a data folder, each in a file that only its owner can read. */
public final class SecretFile {

	private static final int BYTES = 20;

	private SecretFile() {
	}

	/**
	 * Reads a password, or makes one.
	 * @param file the file; complete, and with mode 0600, from the moment it is there
	 * @return 40 hexadecimal digits
	 */
	public static String password(Path file) throws IOException {
		if (!Files.exists(file)) {
			byte[] random = new byte[BYTES];
			new SecureRandom().nextBytes(random);
			Files.createDirectories(file.getParent());
			Path partial = Files.createTempFile(file.getParent(), ".secret", null,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(partial, HexFormat.of().formatHex(random));
			Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
		}
		return Files.readString(file);
	}

}
