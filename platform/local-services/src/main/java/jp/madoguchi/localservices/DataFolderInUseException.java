package jp.madoguchi.localservices;

import java.nio.file.Path;

/**
 * Another run, still living, uses the same data folder. The message is meant for the
 * person at the keyboard.
 */
public final class DataFolderInUseException extends RuntimeException {

	DataFolderInUseException(Path lockedFile) {
		super("Another run is using this data folder: %s is locked. Stop that run, or choose another data folder."
			.formatted(lockedFile));
	}

}
