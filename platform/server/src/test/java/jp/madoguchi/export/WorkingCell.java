package jp.madoguchi.export;

import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestCell;

/** A cell whose server works at its jobs, as the product does. */
class WorkingCell extends TestCell {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		super.initialize(context);
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("working", Map.of(ServerTest.NO_JOBS, "true")));
	}

}
