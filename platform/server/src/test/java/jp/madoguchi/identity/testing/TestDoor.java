package jp.madoguchi.identity.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import jp.madoguchi.testing.TestCell;

/**
 * One address for server and Keycloak, as the gateway makes it: paths under /auth/ are
 * Keycloak's.
 */
final class TestDoor {

	/** Belong to one connection, or are set here. */
	private static final Set<String> OWN = Set.of("connection", "content-length", "transfer-encoding", "upgrade",
			"http2-settings", "date");

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final HttpServer listener;

	private final String keycloak;

	private final IntSupplier server;

	private TestDoor(HttpServer listener, String keycloak, IntSupplier server) {
		this.listener = listener;
		this.keycloak = keycloak.substring(0, keycloak.length() - "/auth".length());
		this.server = server;
	}

	/**
	 * Opens the door.
	 * @param keycloak Keycloak's address, ending in /auth
	 * @param server the server's port, known later
	 */
	static TestDoor open(String keycloak, IntSupplier server) throws IOException {
		HttpServer listener = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
		TestDoor door = new TestDoor(listener, keycloak, server);
		listener.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		listener.createContext("/", door::pass);
		listener.start();
		return door;
	}

	int port() {
		return this.listener.getAddress().getPort();
	}

	private void pass(HttpExchange exchange) throws IOException {
		try (exchange) {
			HttpResponse<byte[]> response = HTTP.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
			response.headers().map().forEach((name, values) -> {
				if (!OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
					values.forEach((value) -> exchange.getResponseHeaders().add(name, value));
				}
			});
			byte[] body = response.body();
			exchange.sendResponseHeaders(response.statusCode(), (body.length == 0) ? -1 : body.length);
			exchange.getResponseBody().write(body);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private HttpRequest request(HttpExchange exchange) throws IOException {
		String host = exchange.getRequestHeaders().getFirst("Host");
		boolean toKeycloak = exchange.getRequestURI().getPath().startsWith("/auth/");
		String target = (toKeycloak ? this.keycloak : "http://127.0.0.1:" + this.server.getAsInt())
				+ exchange.getRequestURI();
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target))
			.method(exchange.getRequestMethod(),
					HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
		exchange.getRequestHeaders().forEach((name, values) -> {
			if (!OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.equalsIgnoreCase("host")) {
				values.forEach((value) -> request.header(name, value));
			}
		});
		if (toKeycloak) {
			request.header("X-Forwarded-Host", host).header("X-Forwarded-Proto", "http");
		}
		else {
			request.header("Host", host).header("X-Madoguchi-Gateway-Key", TestCell.GATEWAY_KEY);
		}
		return request.build();
	}

}
