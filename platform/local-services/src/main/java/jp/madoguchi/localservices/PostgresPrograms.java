package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The programs of PostgreSQL, unpacked from the archive on the class path.
 *
 * @param folder folder with {@code bin} and {@code lib}
 */
record PostgresPrograms(Path folder) {

	static PostgresPrograms from(Cache cache) {
		String archive = "/postgres-%s-%s.txz".formatted(system(), processor());
		return new PostgresPrograms(
				cache.entry("postgres-" + Distributions.postgresVersion(), (folder) -> unpack(archive, folder)));
	}

	private static void unpack(String archive, Path folder) throws IOException {
		try (InputStream packed = PostgresPrograms.class.getResourceAsStream(archive)) {
			if (packed == null) {
				throw new ServiceFailedException("There is no PostgreSQL for this machine: " + archive);
			}
			Archives.untarXz(packed, folder);
		}
	}

	private static String system() {
		return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
	}

	private static String processor() {
		return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
	}

	/**
	 * The command line of a program.
	 * @param program its name
	 * @param data folder it works on; its owner is the user who runs this JVM
	 * @param arguments its arguments
	 * @return the command line. PostgreSQL refuses to run as root; for root it runs in a
	 * user namespace of its own, where it is nobody and yet reaches root's files.
	 */
	List<String> command(String program, Path data, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if (Files.getAttribute(data, "unix:uid").equals(0)) {
			command.addAll(List.of("unshare", "--user"));
		}
		command.add(this.folder.resolve("bin").resolve(program).toString());
		command.addAll(arguments);
		return command;
	}

}
