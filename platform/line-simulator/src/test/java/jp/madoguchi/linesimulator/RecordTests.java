package jp.madoguchi.linesimulator;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTests {

	private static Simulation simulation;

	@BeforeAll
	static void start() {
		simulation = new Simulation();
	}

	@AfterAll
	static void stop() {
		simulation.close();
	}

	@BeforeEach
	void empty() {
		simulation.delete("/simulator/record");
	}

	@Test
	void whatAPushSaysIsFoundByteForByte() {
		String token = Bots.token(simulation.baseUrl());
		Bots.push(Bots.client(simulation.baseUrl(), token), UUID.randomUUID(), simulation.userId("misaki"), "植えた言葉-XYZ")
			.join();
		JsonNode push = requests().getLast();
		assertThat(push.path("method").asString()).isEqualTo("POST");
		assertThat(push.path("path").asString()).isEqualTo("/v2/bot/message/push");
		assertThat(push.path("headers").toString()).contains("Bearer " + token);
		assertThat(body(push)).contains("植えた言葉-XYZ".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void bytesThatAreNoTextAreKeptAsTheyAre() {
		byte[] bytes = { 0, (byte) 0xff, (byte) 0x80, '\r', '\n', 0 };
		simulation.send(simulation.request("/v2/anything").POST(BodyPublishers.ofByteArray(bytes)));
		assertThat(body(requests().getLast())).isEqualTo(bytes);
	}

	@Test
	void whatIsRefusedAsTooLargeIsRecordedUpToTheLimit() {
		byte[] tooLarge = new byte[2 * 1024 * 1024 + 1];
		Arrays.fill(tooLarge, (byte) 'x');
		Answer answer = simulation
			.send(simulation.request("/v2/bot/message/push").POST(BodyPublishers.ofByteArray(tooLarge)));
		assertThat(answer.status()).isEqualTo(413);
		assertThat(body(requests().getLast())).hasSize(2 * 1024 * 1024);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v2/unknown?text=%E7%9B%B8%E8%AB%87", "/phone/%2e%2e/v2/bot/info", "/phonebook",
			"/simulator;x/../v2/bot/info", "/oauth2/v2.1/authorize?client_id=%GG" })
	void noDetourAroundTheRecord(String target) {
		simulation.get("/simulator/record");
		RawRequest.get(simulation.baseUrl(), target);
		assertThat(requests()).hasSize(1);
	}

	@Test
	void theSimulatorsOwnPagesAreNotRecorded() {
		for (String path : List.of("/phone", "/phone/login/none", "/simulator/people", "/assets/base.css")) {
			simulation.get(path);
		}
		assertThat(requests()).isEmpty();
	}

	@Test
	void theRecordCanBeReadFromANumberOn() {
		simulation.get("/v2/first");
		long first = requests().getLast().path("n").asLong();
		simulation.get("/v2/second");
		JsonNode later = simulation.get("/simulator/record?since=" + first).json().path("requests");
		assertThat(later).hasSize(1);
		assertThat(later.get(0).path("path").asString()).isEqualTo("/v2/second");
	}

	private static byte[] body(JsonNode request) {
		return Base64.getDecoder().decode(request.path("bodyBase64").asString());
	}

	private static List<JsonNode> requests() {
		return simulation.get("/simulator/record").json().path("requests").valueStream().toList();
	}

}
