package jp.madoguchi.gateway.cells;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import jakarta.annotation.PreDestroy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.GatewayKey;

/** Asks a replica one of the questions that only gateways may ask. */
@Component
class ReplicaClient {

	private final JsonMapper json;

	private final GatewayKey key;

	private final Duration timeout;

	private final HttpClient http;

	ReplicaClient(JsonMapper json, GatewayKey key, PollProperties poll) {
		this.json = json;
		this.key = key;
		this.timeout = poll.timeout();
		this.http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(poll.timeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	@PreDestroy
	void stop() {
		this.http.shutdownNow();
	}

	/**
	 * Reads a JSON answer.
	 * @throws IOException if there is no answer in time, or another one than asked for
	 */
	<T> T ask(Replica replica, String path, Class<T> type) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(replica.base() + path))
			.timeout(this.timeout)
			.header(GatewayKey.HEADER, this.key.gatewayKey())
			.build();
		HttpResponse<byte[]> response = this.http.send(request, HttpResponse.BodyHandlers.ofByteArray());
		if (response.statusCode() != 200) {
			throw new IOException("Status " + response.statusCode());
		}
		try {
			return this.json.readValue(response.body(), type);
		}
		catch (JacksonException ex) {
			throw new IOException("Not the JSON expected", ex);
		}
	}

}
