package jp.madoguchi.localservices;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a program that ends by itself. */
final class OneTimeCommand {

	private OneTimeCommand() {
	}

	/**
	 * Runs a program to its end. It is killed when this JVM ends first.
	 * @param command program and arguments
	 * @param output file for what it prints
	 * @throws ServiceFailedException if its exit status is not 0
	 */
	static void run(List<String> command, Path output) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.redirectInput(new File("/dev/null"))
			.start();
		Runnable kill = process::destroyForcibly;
		RunningChildren.add(kill);
		try {
			int status = process.waitFor();
			if (status != 0) {
				throw new ServiceFailedException("%s ended with status %d:%n%s".formatted(command.getFirst(), status,
						new ChildLog(output).tail()));
			}
		}
		catch (InterruptedException ex) {
			kill.run();
			Thread.currentThread().interrupt();
			throw new ServiceFailedException(command.getFirst() + " was not waited for", ex);
		}
		finally {
			RunningChildren.remove(kill);
		}
	}

}
