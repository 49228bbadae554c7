package jp.madoguchi.localservices;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks what the distributions come in. */
final class Archives {

	private static final int EXECUTABLE = 0100;

	private Archives() {
	}

	/**
	 * Unpacks a tar in xz, with its links and executable bits.
	 * @param archive the archive, closed by the caller
	 * @param folder where to
	 */
	static void untarXz(InputStream archive, Path folder) throws IOException {
		TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)));
		for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
			Path target = inside(folder, entry.getName());
			if (entry.isDirectory()) {
				Files.createDirectories(target);
				continue;
			}
			Files.createDirectories(target.getParent());
			if (entry.isSymbolicLink()) {
				Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			}
			else {
				Files.copy(tar, target);
				Files.setPosixFilePermissions(target, PosixFilePermissions
					.fromString(((entry.getMode() & EXECUTABLE) != 0) ? "rwxr-xr-x" : "rw-r--r--"));
			}
		}
	}

	/**
	 * Unpacks a zip without the one folder that wraps its content.
	 * @param archive the file
	 * @param folder where to
	 */
	static void unzipContent(Path archive, Path folder) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path target = inside(folder, entry.getName().replaceFirst("^[^/]*/", ""));
				if (entry.isDirectory()) {
					Files.createDirectories(target);
				}
				else {
					Files.createDirectories(target.getParent());
					Files.copy(zip, target);
				}
			}
		}
	}

	private static Path inside(Path folder, String name) throws IOException {
		Path target = folder.resolve(name).normalize();
		if (!target.startsWith(folder)) {
			throw new IOException("The archive reaches out of its folder: " + name);
		}
		return target;
	}

}
