package jp.madoguchi.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.linesimulator.LineSimulator;
import jp.madoguchi.linesimulator.allowed.ReceivedByLine;
import jp.madoguchi.linesimulator.record.RecordedRequest;

/** The one LINE of this JVM's tests, and what happens on people's phones. */
final class SimulatedLine {

	static final URI URL = LineSimulator.start().baseUrl();

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final List<String> PEOPLE = new ArrayList<>();

	private SimulatedLine() {
	}

	/** Makes someone LINE knows and no test has met. */
	static String newPerson() {
		PEOPLE.add("person-" + PEOPLE.size());
		put("/simulator/people",
				Map.of("people", PEOPLE.stream().map((id) -> Map.of("id", id, "name", id, "age", 40)).toList()));
		return PEOPLE.getLast();
	}

	static void know(String tenant, Map<String, Object> provider) {
		put("/simulator/providers/" + tenant, provider);
	}

	static void trouble(String tenant, String kind) {
		post("/simulator/faults", Map.of("faults", List.of(Map.of("provider", tenant, "kind", kind))));
	}

	static void endOfTrouble() {
		send(request("/simulator/faults").DELETE());
	}

	static void phone(String person, String tenant, String act) {
		post(account(person, tenant) + "/" + act, Map.of());
	}

	static void type(String person, String tenant, String text) {
		post(account(person, tenant) + "/type", Map.of("text", text));
	}

	static String userId(String person, String tenant) {
		return get(account(person, tenant)).path("userId").asString();
	}

	/** What the account has sent to this person's phone, oldest first. */
	static List<String> bubbles(String person, String tenant) {
		return get(account(person, tenant)).path("talk")
			.valueStream()
			.filter((entry) -> entry.path("from").asString().equalsIgnoreCase("account"))
			.map((entry) -> entry.path("text").asString())
			.toList();
	}

	/** How the server answered the webhook calls since a number. */
	static List<JsonNode> deliveries(long since) {
		return get("/simulator/webhooks?since=" + since).path("deliveries").valueStream().toList();
	}

	static List<RecordedRequest> received() {
		return ReceivedByLine.at(URL);
	}

	static JsonNode get(String path) {
		return JSON.readTree(send(request(path).GET()).body());
	}

	static JsonNode post(String path, Object body) {
		return JSON.readTree(send(withBody(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))).body());
	}

	private static void put(String path, Object body) {
		send(withBody(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	private static String account(String person, String tenant) {
		return "/simulator/people/" + person + "/accounts/" + tenant;
	}

	static HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URL.resolve(path));
	}

	private static HttpRequest.Builder withBody(String path) {
		return request(path).header("Content-Type", "application/json");
	}

	static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
			if (answer.statusCode() >= 400) {
				throw new IllegalStateException(answer.statusCode() + " " + answer.body());
			}
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
