package jp.madoguchi.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;

import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.ServerApplication;

/**
 * Another replica of a test's server: a process of its own on the same database and keys.
 */
public final class Replica implements AutoCloseable {

	private final int port;

	private final Process process;

	private Replica(int port, Process process) {
		this.port = port;
		this.process = process;
	}

	/** Starts one on a free port and waits until it serves. */
	public static Replica of(ApplicationContext first) {
		Map<String, Object> settings = new HashMap<>(settings(first));
		int port = freePort();
		settings.put("server.port", port);
		settings.put("madoguchi.line.api-url", ServerTest.NO_LINE);
		Replica replica = new Replica(port, launch(settings));
		Awaitility.await().atMost(Duration.ofSeconds(90)).until(replica::serves);
		return replica;
	}

	public int port() {
		return this.port;
	}

	/** Ends it as a failing machine would. */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** Ends it in peace. */
	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

	private static Map<String, Object> settings(ApplicationContext first) {
		MapPropertySource cell = (MapPropertySource) ((ConfigurableEnvironment) first.getEnvironment())
			.getPropertySources()
			.get(TestCell.SOURCE);
		return Objects.requireNonNull(cell).getSource();
	}

	private static Process launch(Map<String, Object> settings) {
		ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", productClasses(), ServerApplication.class.getName())
			.redirectErrorStream(true)
			.redirectOutput(new File("target", "replica-" + settings.get("server.port") + ".log"));
		command.environment().put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(settings));
		try {
			return command.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What only tests bring along is no part of a replica. */
	private static String productClasses() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
			.filter((entry) -> !entry.endsWith("test-classes") && !entry.contains("line-simulator"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private boolean serves() throws InterruptedException {
		if (!this.process.isAlive()) {
			throw new IllegalStateException("the replica ended: target/replica-" + this.port + ".log");
		}
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/actuator/health/readiness"))
			.build();
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
