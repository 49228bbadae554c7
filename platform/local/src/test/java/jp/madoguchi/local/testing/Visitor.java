package jp.madoguchi.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without a screen: calls the gateway as some host and keeps its cookies. */
public final class Visitor {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private final int port;

	private final String host;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	/**
	 * A browser that has been nowhere yet.
	 * @param port the gateway's port
	 * @param host the host name it opens, without port
	 */
	public Visitor(int port, String host) {
		this.port = port;
		this.host = host + ":" + port;
	}

	/** Opens a page. */
	public Answer open(String path) {
		return exchange(request(path).header("Accept", "text/html").GET());
	}

	public Answer get(String path) {
		return exchange(request(path).header("Accept", "application/json").GET());
	}

	public Answer post(String path, String json) {
		return exchange(request(path).header("Content-Type", "application/json")
			.header("Origin", "http://" + this.host)
			.POST(BodyPublishers.ofString(json)));
	}

	/** Sends any request of this visitor and keeps the cookies that come back. */
	public Answer exchange(HttpRequest.Builder request) {
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		Answer answer = send(request.build());
		answer.response().headers().allValues("set-cookie").forEach(this::keep);
		return answer;
	}

	/** A request with the headers every request of this visitor has. */
	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(LIMIT)
			.header("Host", this.host);
	}

	private void keep(String setCookie) {
		String[] pair = setCookie.split(";", 2)[0].split("=", 2);
		this.cookies.put(pair[0], pair[1]);
	}

	static Answer send(HttpRequest request) {
		try {
			HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
			return new Answer(response);
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
