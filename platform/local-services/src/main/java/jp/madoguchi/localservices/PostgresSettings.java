package jp.madoguchi.localservices;

import java.nio.file.Path;
import java.util.List;

/**
 * How to run PostgreSQL.
 *
 * @param data data folder of the run; takes {@code postgres/}, {@code run/} and
 * {@code logs/}
 * @param port port on the loopback address
 * @param durable whether a commit waits for the disk. Without it a power cut may destroy
 * the databases, a killed process does not.
 */
public record PostgresSettings(Path data, Port port, boolean durable) {

	public static final Port STANDARD_PORT = new Port("madoguchi.postgres.port", 15432);

	public PostgresSettings {
		data = data.toAbsolutePath().normalize();
	}

	List<String> arguments(Path cluster) {
		String durability = this.durable ? "on" : "off";
		// Values and statements never go to the log: they may hold personal data.
		return List.of("-D", cluster.toString(), "-p", Integer.toString(this.port.number()), "-c",
				"listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=200", "-c",
				"fsync=" + durability, "-c", "synchronous_commit=" + durability, "-c", "full_page_writes=" + durability,
				"-c", "timezone=UTC", "-c", "log_timezone=UTC", "-c", "log_error_verbosity=terse", "-c",
				"log_min_error_statement=panic");
	}

}
