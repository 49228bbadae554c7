package jp.madoguchi.linesimulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.support.GenericApplicationContext;

/** A running simulator that knows two centres, and an HTTP client that asks it. */
class Simulation implements AutoCloseable {

	static final String SECRET = "login-secret";

	static final String BOT_SECRET = "bot-secret";

	static final String CALLBACK = "http://nagano.localhost:8080/api/consumer/login/callback";

	private static final JsonMapper JSON = new JsonMapper();

	final MovableClock clock = new MovableClock();

	private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final LineSimulator simulator;

	Simulation(String... properties) {
		this.simulator = LineSimulator.start(LineSimulatorApplication.builder()
			.initializers((GenericApplicationContext context) -> context.registerBean("movableClock", Clock.class,
					() -> this.clock, (definition) -> definition.setPrimary(true))),
				properties);
		providers(null, null);
	}

	URI baseUrl() {
		return this.simulator.baseUrl();
	}

	/** Registers 長野県 with this webhook and quota, and 松本市 with neither. */
	void providers(@Nullable URI webhook, @Nullable Long quota) {
		put("/simulator/providers",
				"""
						{"providers": [
						  {"id": "nagano", "name": "長野県",
						   "login": {"channelId": "1001", "channelSecret": "%s", "redirectUris": ["%s"]},
						   "messaging": {"channelId": "2001", "channelSecret": "%s", "botUserId": "U%s",
						     "basicId": "@nagano", "displayName": "長野県消費生活センター", "webhookUrl": %s,
						     "entryUrl": "http://nagano.localhost:8080/", "quota": %s,
						     "greeting": "友だち追加ありがとうございます。下のメニューから相談できます。"}},
						  {"id": "matsumoto", "name": "松本市",
						   "login": {"channelId": "1002", "channelSecret": "other-secret", "redirectUris": ["http://matsumoto.localhost:8080/cb"]},
						   "messaging": {"channelId": "2002", "channelSecret": "other-bot", "botUserId": "U%s",
						     "basicId": "@matsumoto", "displayName": "松本市消費生活センター"}}]}
						"""
					.formatted(SECRET, CALLBACK, BOT_SECRET, "a".repeat(32),
							(webhook != null) ? "\"" + webhook + "\"" : "null", quota, "b".repeat(32)));
	}

	void fault(String kind) {
		post("/simulator/faults", "{\"faults\": [{\"provider\": \"nagano\", \"kind\": \"%s\"}]}".formatted(kind));
	}

	String userId(String person) {
		return get("/simulator/people/" + person + "/accounts/nagano").text("userId");
	}

	Answer get(String path, String... headers) {
		return send(request(path, headers).GET());
	}

	Answer delete(String path) {
		return send(request(path).DELETE());
	}

	Answer put(String path, String json) {
		return send(request(path, "Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
	}

	Answer post(String path, String json) {
		return send(request(path, "Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
	}

	Answer form(String path, Map<String, String> fields, String... headers) {
		return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(encode(fields))));
	}

	Answer send(HttpRequest.Builder request) {
		try {
			return new Answer(this.http.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(baseUrl().resolve(path));
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	static String encode(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	static String json(@Nullable Object value) {
		return JSON.writeValueAsString(value);
	}

	@Override
	public void close() {
		this.http.close();
		this.simulator.close();
	}

}
