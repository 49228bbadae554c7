package jp.madoguchi.localservices;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Whole folders at a time. Symbolic links are never followed. */
public final class Folders {

	private Folders() {
	}

	/**
	 * Deletes a folder with all it holds.
	 * @param folder the folder; need not exist
	 */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
				Files.deleteIfExists(visited);
				return FileVisitResult.CONTINUE;
			}

		});
	}

	/**
	 * Makes a second folder of the same files.
	 * @param source the folder to repeat
	 * @param target an empty folder in the same file system
	 * @param shared which files, relative to the folder, may be hard links instead of
	 * copies
	 */
	static void link(Path source, Path target, Predicate<Path> shared) throws IOException {
		Files.walkFileTree(source, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(target.resolve(source.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path relative = source.relativize(file);
				if (shared.test(relative)) {
					Files.createLink(target.resolve(relative), file);
				}
				else {
					Files.copy(file, target.resolve(relative));
				}
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
