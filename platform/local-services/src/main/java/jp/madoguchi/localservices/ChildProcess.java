package jp.madoguchi.localservices;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A process that lives as long as this JVM at most. It is stopped when the JVM ends by
 * itself, by Ctrl-C or by {@code TERM}, the last started child first. After a
 * {@code kill -9} of the JVM the child stays; the next start on the same data folder
 * stops it before anything else.
 */
public final class ChildProcess {

	private static final Path SETSID = Path.of("/usr/bin/setsid");

	private final ChildCommand command;

	private final PidFile pidFile;

	private final ChildLog log;

	private final Process process;

	private final Runnable stop = this::stop;

	private boolean stopped;

	private ChildProcess(ChildCommand command, PidFile pidFile, ChildLog log) throws IOException {
		this.command = command;
		this.pidFile = pidFile;
		this.log = log;
		ProcessBuilder builder = new ProcessBuilder(inOwnSession(command.command())).redirectErrorStream(true)
			.redirectOutput(log.file().toFile())
			.redirectInput(new File("/dev/null"));
		builder.environment().putAll(command.environment());
		this.process = builder.start();
		try {
			pidFile.write(this.process.pid());
			RunningChildren.add(this.stop);
		}
		catch (RuntimeException ex) {
			this.process.destroyForcibly();
			throw ex;
		}
	}

	/**
	 * Starts a child. A process left over by an earlier parent is stopped first.
	 * @param command what to run
	 * @param data data folder: the pid goes to {@code run/<name>.pid}, the output to
	 * {@code logs/<name>.log}, that of the run before to {@code logs/<name>.log.1}
	 * @return the running child, which need not be ready yet
	 * @throws PortTakenException if one of its ports is taken
	 * @throws DataFolderInUseException if a living parent uses the same data folder
	 */
	public static ChildProcess start(ChildCommand command, Path data) {
		PidFile pidFile = PidFile.claim(pidFile(data, command.name()));
		try {
			pidFile.leftover(command.mark()).ifPresent((process) -> Signals.stop(process, command.stopSignal()));
			command.ports().forEach((port) -> port.requireFree(command.name()));
			return new ChildProcess(command, pidFile, ChildLog.fresh(data.resolve("logs"), command.name()));
		}
		catch (IOException ex) {
			pidFile.close();
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			pidFile.close();
			throw ex;
		}
	}

	/**
	 * Stops every process that an earlier run on this data folder left behind, the last
	 * started first.
	 * @param data the data folder, which stands in the command line of each of them
	 * @throws DataFolderInUseException if the run is not over
	 */
	public static void stopLeftovers(Path data) {
		Path folder = data.resolve("run");
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.list(folder)) {
			files.filter((file) -> file.toString().endsWith(".pid"))
				.sorted(Comparator.comparing(ChildProcess::lastWritten).reversed())
				.forEach((file) -> stopLeftover(file, data));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stopLeftover(Path file, Path data) {
		try (PidFile pidFile = PidFile.claim(file)) {
			// What INT asks of PostgreSQL, TERM asks of it only once its clients are
			// gone;
			// they were stopped before.
			pidFile.leftoverNaming(data).ifPresent((process) -> Signals.stop(process, "TERM"));
		}
	}

	private static FileTime lastWritten(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path pidFile(Path data, String name) {
		return data.resolve("run").resolve(name + ".pid");
	}

	/**
	 * Ctrl-C reaches every process of the terminal's session at once. In a session of
	 * their own the children are stopped by the parent, in order.
	 */
	private static List<String> inOwnSession(List<String> command) {
		if (!Files.isExecutable(SETSID)) {
			return command;
		}
		List<String> whole = new ArrayList<>(List.of(SETSID.toString()));
		whole.addAll(command);
		return whole;
	}

	/**
	 * Waits until the child serves.
	 * @param limit how long at most
	 * @param ready asks the child itself; a log line proves nothing
	 * @throws ServiceFailedException if the child ends or the time is over
	 */
	public void awaitReady(Duration limit, BooleanSupplier ready) {
		Instant deadline = Instant.now().plus(limit);
		try {
			while (!ready.getAsBoolean()) {
				if (this.process.waitFor(100, TimeUnit.MILLISECONDS)) {
					throw failed("ended with status " + this.process.exitValue());
				}
				if (Instant.now().isAfter(deadline)) {
					throw failed("was not ready after " + limit.toSeconds() + " s");
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failed("was not waited for");
		}
		catch (RuntimeException ex) {
			stop();
			throw ex;
		}
	}

	private ServiceFailedException failed(String how) {
		return new ServiceFailedException("%s %s. Its output is in %s and ends with:%n%s".formatted(this.command.name(),
				how, this.log.file(), this.log.tail()));
	}

	public long pid() {
		return this.process.pid();
	}

	public boolean running() {
		return this.process.isAlive();
	}

	/** Stops the child and waits until it is gone. Harmless when repeated. */
	public synchronized void stop() {
		if (this.stopped) {
			return;
		}
		this.stopped = true;
		if (this.process.isAlive()) {
			Signals.stop(this.process.toHandle(), this.command.stopSignal());
		}
		RunningChildren.remove(this.stop);
		this.pidFile.close();
	}

}
