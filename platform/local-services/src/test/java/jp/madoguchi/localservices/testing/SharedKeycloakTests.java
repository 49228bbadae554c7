package jp.madoguchi.localservices.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(600)
class SharedKeycloakTests {

	@TempDir
	Path workingCopy;

	@Test
	void isOneForTwoTestJvmsAndEndsByItselfWhenBothAreKilled() throws Exception {
		Files.createDirectory(this.workingCopy.resolve(".mvn"));
		Process one = guest("one-module");
		Process other = guest("other-module");
		try {
			assertThat(address(one)).isEqualTo(address(other));
			ProcessHandle host = host();
			one.destroyForcibly();
			other.destroyForcibly();
			host.onExit().get(60, TimeUnit.SECONDS);
			assertThat(children()).isEmpty();
		}
		finally {
			one.destroyForcibly();
			other.destroyForcibly();
		}
	}

	private Process guest(String module) throws IOException {
		Path folder = Files.createDirectory(this.workingCopy.resolve(module));
		ProcessBuilder builder = new ProcessBuilder(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-Dmadoguchi.test.keycloak-linger-seconds=2", Guest.class.getName()))
			.directory(folder.toFile())
			.redirectError(this.workingCopy.resolve(module + ".log").toFile());
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		return builder.start();
	}

	private static String address(Process guest) throws IOException {
		BufferedReader reader = guest.inputReader();
		String line = reader.readLine();
		assertThat(line).startsWith("ready http://127.0.0.1:");
		return line;
	}

	private ProcessHandle host() {
		return processes(SharedKeycloakHost.class.getName() + " " + this.workingCopy).getFirst();
	}

	/** PostgreSQL and Keycloak both name their folder in their command line. */
	private List<ProcessHandle> children() {
		return processes(this.workingCopy.toString());
	}

	private static List<ProcessHandle> processes(String words) {
		return ProcessHandle.allProcesses()
			.filter((process) -> process.info().commandLine().filter((line) -> line.contains(words)).isPresent())
			.toList();
	}

}
