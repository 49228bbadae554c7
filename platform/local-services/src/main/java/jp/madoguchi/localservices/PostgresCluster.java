package jp.madoguchi.localservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The folder that holds the databases.
 *
 * @param folder PostgreSQL's data directory
 * @param superuser the one login a new cluster has
 */
record PostgresCluster(Path folder, Login superuser) {

	/**
	 * Opens a cluster, or makes one.
	 * @param programs the programs
	 * @param data where the cluster and its superuser's password lie
	 * @param durable whether a new cluster is on the disk before this returns
	 * @return the cluster, complete
	 */
	static PostgresCluster in(Path data, PostgresPrograms programs, boolean durable) throws IOException {
		Files.createDirectories(data);
		Path password = data.resolve("superuser.password");
		Login superuser = new Login("postgres", SecretFile.password(password));
		Path folder = folder(data);
		if (!Files.exists(folder)) {
			Path partial = data.resolve("cluster.partial");
			Folders.delete(partial);
			create(partial, password, data, programs, durable);
			Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
		}
		return new PostgresCluster(folder, superuser);
	}

	static Path folder(Path data) {
		return data.resolve("cluster");
	}

	private static void create(Path folder, Path password, Path data, PostgresPrograms programs, boolean durable)
			throws IOException {
		List<String> command = programs.command("initdb", data,
				List.of("--pgdata=" + folder, "--username=postgres", "--pwfile=" + password,
						"--auth-host=scram-sha-256", "--auth-local=reject", "--encoding=UTF8", "--locale=C",
						"--locale-provider=builtin", "--builtin-locale=C.UTF-8",
						durable ? "--sync-method=fsync" : "--no-sync"));
		OneTimeCommand.run(command, data.resolve("initdb.log"));
	}

}
