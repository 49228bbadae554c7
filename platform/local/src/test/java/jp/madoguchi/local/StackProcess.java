package jp.madoguchi.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a JVM of its own, which may be ended in every way there is. */
final class StackProcess implements AutoCloseable {

	private final Process process;

	private final List<String> output = new ArrayList<>();

	StackProcess(List<String> arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(
				Stream
					.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m",
							"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8",
							"-Dstderr.encoding=UTF-8", LocalStackApplication.class.getName()), arguments.stream())
					.toList())
			.redirectErrorStream(true);
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		this.process = builder.start();
	}

	/** Reads until the line that says the stack is ready, or to the end. */
	boolean becomesReady() throws IOException {
		BufferedReader reader = this.process.inputReader();
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			this.output.add(line);
			if (line.equals(LocalStackApplication.READY)) {
				return true;
			}
		}
		return false;
	}

	/** What it printed so far. */
	List<String> output() {
		return this.output;
	}

	/** All processes it has started, and theirs. */
	List<ProcessHandle> children() {
		return this.process.descendants().toList();
	}

	int exitStatus() throws InterruptedException {
		return this.process.waitFor();
	}

	/** The same signal a Ctrl-C sends. */
	void interrupt() throws IOException, InterruptedException {
		new ProcessBuilder("sh", "-c", "kill -s INT " + this.process.pid()).start().waitFor();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			kill();
		}
	}

}
