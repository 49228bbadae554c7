package jp.madoguchi.localservices;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@link Parent} in a JVM of its own, which may be ended in every way there is. */
final class ParentProcess implements AutoCloseable {

	private final Process process;

	private final List<String> output = new ArrayList<>();

	ParentProcess(Map<String, String> environment, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", Parent.class.getName()));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		builder.environment().putAll(environment);
		this.process = builder.start();
	}

	/** The words after {@code ready}; waits for them. */
	List<String> ready() throws IOException {
		BufferedReader reader = this.process.inputReader();
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			this.output.add(line);
			if (line.startsWith("ready ")) {
				return List.of(line.substring("ready ".length()).split(" ", -1));
			}
		}
		throw new AssertionError("The parent ended: " + this.output);
	}

	List<String> output() {
		return this.output;
	}

	void endNormally() throws IOException, InterruptedException {
		this.process.getOutputStream().close();
		this.process.waitFor();
	}

	void terminate() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		terminate();
	}

}
