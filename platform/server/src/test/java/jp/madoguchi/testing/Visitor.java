package jp.madoguchi.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/**
 * Someone who calls the server over HTTP as the gateway would pass it on: with a host,
 * its own origin, and perhaps a cookie.
 *
 * @param port the server's port
 * @param host the host name with the port people see
 * @param cookie the Cookie header; empty for none
 */
public record Visitor(int port, String host, String cookie) {

	private static final HttpClient HTTP = HttpClient.newBuilder()
		.connectTimeout(Duration.ofSeconds(5))
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	private static final JsonMapper JSON = JsonMapper.shared();

	public Visitor with(String cookieName, String value) {
		return new Visitor(this.port, this.host, cookieName + "=" + value);
	}

	public Visitor at(String otherHost) {
		return new Visitor(this.port, otherHost, this.cookie);
	}

	public Visitor onServer(int otherPort) {
		return new Visitor(otherPort, this.host, this.cookie);
	}

	public Answer get(String path) {
		return send("GET", path, null);
	}

	public Answer post(String path, Object body) {
		return send("POST", path, body);
	}

	public Answer send(String method, String path, @Nullable Object body) {
		HttpRequest.Builder request = request(path).method(method,
				(body != null) ? BodyPublishers.ofString(JSON.writeValueAsString(body)) : BodyPublishers.noBody());
		if (body != null) {
			request.header("Content-Type", "application/json");
		}
		return exchange(request.build());
	}

	/** A request with all headers this visitor sends, to be changed and sent. */
	public HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(Duration.ofSeconds(20))
			.header("Host", this.host)
			.header("Origin", "http://" + this.host)
			.header("X-Madoguchi-Gateway-Key", TestCell.GATEWAY_KEY);
		if (!this.cookie.isEmpty()) {
			request.header("Cookie", this.cookie);
		}
		return request;
	}

	/**
	 * Sends a request. Of a stream, which has no end, the answer holds the first event.
	 */
	public static Answer exchange(HttpRequest request) {
		try {
			HttpResponse<InputStream> response = HTTP.send(request, BodyHandlers.ofInputStream());
			try (InputStream body = response.body()) {
				return new Answer(response.statusCode(), isStream(response) ? firstEvent(body) : text(body), response);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isStream(HttpResponse<?> response) {
		return response.headers().firstValue("content-type").orElse("").startsWith("text/event-stream");
	}

	private static String text(InputStream body) throws IOException {
		return new String(body.readAllBytes(), StandardCharsets.UTF_8);
	}

	private static String firstEvent(InputStream body) {
		return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)).lines()
			.takeWhile((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

}
