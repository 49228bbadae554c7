package jp.madoguchi.local.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What it was measured on. */
final class Machine {

	private Machine() {
	}

	/** One line of Markdown for each thing worth knowing. */
	static List<String> describe(JdbcClient postgres) {
		return List.of("commit `" + commit() + "`", hardware(),
				"Linux " + System.getProperty("os.version") + ", Java " + System.getProperty("java.runtime.version"),
				"PostgreSQL " + setting(postgres, "server_version").replaceFirst(" .*", "") + ", "
						+ Stream.of("fsync", "synchronous_commit", "wal_sync_method", "shared_buffers")
							.map((name) -> name + " " + setting(postgres, name))
							.collect(Collectors.joining(", ")));
	}

	private static String hardware() {
		long kilobytes = Long.parseLong(fact("/proc/meminfo", "MemTotal").replaceAll("\\D", ""));
		return "%d cores (%s), %d MB of memory".formatted(Runtime.getRuntime().availableProcessors(),
				fact("/proc/cpuinfo", "model name"), kilobytes / 1024);
	}

	/** Makes sure that a commit waits for the disk. */
	static void requireDurable(JdbcClient postgres) {
		if (!setting(postgres, "fsync").equals("on") || !setting(postgres, "synchronous_commit").equals("on")) {
			throw new IllegalStateException("PostgreSQL does not wait for the disk: the figures would say nothing");
		}
	}

	private static String setting(JdbcClient postgres, String name) {
		return postgres.sql("select current_setting(?)").param(name).query(String.class).single();
	}

	private static String fact(String file, String name) {
		try (Stream<String> lines = Files.lines(Path.of(file))) {
			return lines.filter((line) -> line.startsWith(name))
				.map((line) -> line.replaceFirst("[^:]*:\\s*", ""))
				.findFirst()
				.orElse("unknown");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String commit() {
		return Commands.output("git", "rev-parse", "HEAD").strip()
				+ (Commands.output("git", "status", "--porcelain", "--untracked-files=no").isBlank() ? ""
						: " and uncommitted changes");
	}

}
