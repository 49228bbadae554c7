package jp.madoguchi.testing;

import java.util.Map;
import java.util.Objects;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

import jp.madoguchi.ServerApplication;

/** A second replica of a test's server, on the same database and keys. */
public final class Replica implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private Replica(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** Starts one on a free port. */
	public static Replica of(ApplicationContext first) {
		PropertySource<?> cell = Objects.requireNonNull(
				((ConfigurableEnvironment) first.getEnvironment()).getPropertySources().get(TestCell.SOURCE));
		return new Replica(
				new SpringApplicationBuilder(ServerApplication.class).initializers((context) -> prepare(context, cell))
					.registerShutdownHook(false)
					.run());
	}

	private static void prepare(ConfigurableApplicationContext context, PropertySource<?> cell) {
		context.getEnvironment().getPropertySources().addFirst(cell);
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("port", Map.of("server.port", 0)));
		context.addBeanFactoryPostProcessor(TestCell::leaveRealmsOut);
	}

	public int port() {
		return Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
