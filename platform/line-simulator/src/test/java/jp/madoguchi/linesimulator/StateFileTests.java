package jp.madoguchi.linesimulator;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StateFileTests {

	@Test
	void friendshipsConsentsAndTalksOutliveARestart(@TempDir Path folder) {
		String setting = "madoguchi.line-simulator.state-file=" + folder.resolve("new/state.json");
		Answer before;
		try (Simulation simulation = new Simulation(setting)) {
			simulation.post("/simulator/people/misaki/accounts/nagano/add", "");
			simulation.post("/simulator/people/misaki/accounts/nagano/type", "{\"text\": \"もしもし\"}");
			new LoginVisit(simulation).complete("misaki");
			Bots.push(Bots.nagano(simulation.baseUrl()), UUID.randomUUID(), simulation.userId("misaki"), "お知らせ").join();
			before = simulation.get("/simulator/people/misaki/accounts/nagano");
		}
		try (Simulation simulation = new Simulation(setting)) {
			assertThat(simulation.get("/simulator/people/misaki/accounts/nagano").body()).isEqualTo(before.body())
				.contains("FRIEND", "もしもし", "お知らせ");
			LoginVisit visit = new LoginVisit(simulation);
			assertThat(visit.callback(visit.open("misaki"))).containsKey("code");
		}
	}

	@Test
	void withoutAFileEveryRunStartsAfresh() {
		try (Simulation simulation = new Simulation()) {
			simulation.post("/simulator/people/misaki/accounts/nagano/add", "");
		}
		try (Simulation simulation = new Simulation()) {
			assertThat(simulation.get("/simulator/people/misaki/accounts/nagano").text("friendship"))
				.isEqualTo("STRANGER");
		}
	}

}
