package jp.madoguchi.images;

import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import jp.madoguchi.localservices.Port;
import jp.madoguchi.testing.TestCell;

/** A cell whose images wait for a virus scanner at {@link #PORT}, running or not. */
public class ScannedCell extends TestCell {

	static final Port PORT = Port.free("clamd");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		super.initialize(context);
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("scanned",
					Map.of("madoguchi.images.clamd.host", "127.0.0.1", "madoguchi.images.clamd.port", PORT.number(),
							"madoguchi.images.without-virus-scan", false, "madoguchi.images.tick", "200ms")));
	}

}
