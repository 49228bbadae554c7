package jp.madoguchi.localservices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A page that answers 200 when its process is ready to serve.
 *
 * @param address address of the page
 */
public record HealthPage(URI address) {

	private static final Duration LIMIT = Duration.ofSeconds(5);

	private static final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(LIMIT)
		.build();

	public boolean ready() {
		try {
			HttpRequest request = HttpRequest.newBuilder(this.address).timeout(LIMIT).build();
			return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
