package jp.madoguchi.linesimulator;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A simulator running inside this JVM on a free port, for tests. */
public final class LineSimulator implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private LineSimulator(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts a simulator that knows no provider yet.
	 * @param properties settings in the form {@code name=value}, added to the default
	 * ones
	 */
	public static LineSimulator start(String... properties) {
		return start(LineSimulatorApplication.builder(), properties);
	}

	static LineSimulator start(SpringApplicationBuilder builder, String... properties) {
		String[] arguments = Stream.concat(Stream.of("server.port=0"), Arrays.stream(properties))
			.map((property) -> "--" + property)
			.toArray(String[]::new);
		return new LineSimulator(builder.run(arguments));
	}

	/** What stands for LINE's own hosts, and the root of the control API. */
	public URI baseUrl() {
		Integer port = this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		return URI.create("http://localhost:" + port);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
