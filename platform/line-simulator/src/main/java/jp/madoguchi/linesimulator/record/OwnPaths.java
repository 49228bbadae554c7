package jp.madoguchi.linesimulator.record;

import java.util.List;

/**
 * The simulator's own addresses. Everything else counts as LINE's, an unknown path too:
 * what is sent to a wrong address has left the house all the same.
 */
final class OwnPaths {

	private static final List<String> FOLDERS = List.of("/phone", "/record", "/simulator", "/assets", "/favicon.ico");

	private OwnPaths() {
	}

	/**
	 * Whether this address is the simulator's own.
	 * @param path decoded and normalised, so that no detour can hide a request from the
	 * record
	 */
	static boolean contain(String path) {
		return path.equals("/")
				|| FOLDERS.stream().anyMatch((folder) -> path.equals(folder) || path.startsWith(folder + "/"));
	}

}
