package jp.madoguchi.linesimulator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DoorsTests {

	private static Simulation simulation;

	@BeforeAll
	static void start() {
		simulation = new Simulation();
	}

	@AfterAll
	static void stop() {
		simulation.close();
	}

	@Test
	void aDoorShowsItsPersonPasswordAndCode() {
		put("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
		String page = simulation.get("/").body();
		assertThat(page).contains("ここから試せます", "長野県", "相談員の机", "http://nagano-desk.localhost:8080/", "counselor1",
				"demo-password", "田中 みさき");
		JsonNode door = simulation.get("/simulator/doors").json().path("doors").get(0);
		assertThat(door.path("code").asString()).matches("[0-9]{6}");
		assertThat(door.path("secondsLeft").asInt()).isBetween(1, 30);
	}

	@Test
	void aDoorWithoutSecondFactorHasNoCode() {
		put(null);
		assertThat(simulation.get("/simulator/doors").json().path("doors").get(0).has("code")).isFalse();
		assertThat(simulation.get("/").body()).contains("counselor1").doesNotContain("あと");
	}

	@Test
	void aSecretThatIsNoBase32IsRefused() {
		assertThat(put("not base 32!").status()).isEqualTo(400);
	}

	private static Answer put(@Nullable String secret) {
		return simulation.put("/simulator/doors", """
				{"doors": [{"group": "長野県", "label": "相談員の机", "url": "http://nagano-desk.localhost:8080/",
				  "person": "counselor1", "password": "demo-password", "totpSecret": %s}]}
				""".formatted(Simulation.json(secret)));
	}

}
