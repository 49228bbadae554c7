package jp.madoguchi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls of one program's JSON interface.
 *
 * @param base address the paths are added to
 * @param header name of a header that every call carries
 * @param value its value
 */
record JsonCalls(URI base, String header, String value) {

	private static final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final Duration LIMIT = Duration.ofMinutes(2);

	void put(String path, Object body) {
		call("PUT", path, "application/json", JsonMapper.shared().writeValueAsString(body));
	}

	JsonNode post(String path, Object body) {
		return call("POST", path, "application/json", JsonMapper.shared().writeValueAsString(body));
	}

	JsonNode postForm(String path, String form) {
		return call("POST", path, "application/x-www-form-urlencoded", form);
	}

	private JsonNode call(String method, String path, String type, String body) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path))
			.timeout(LIMIT)
			.header("Content-Type", type)
			.header(this.header, this.value)
			.method(method, BodyPublishers.ofString(body))
			.build();
		try {
			HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
			if (answer.statusCode() >= 300) {
				throw new IllegalStateException(
						"%s %s: %d %s".formatted(method, request.uri(), answer.statusCode(), answer.body()));
			}
			return JsonMapper.shared().readTree(answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(method + " " + request.uri(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

}
