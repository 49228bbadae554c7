package jp.madoguchi.identity.realm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A line to Keycloak that goes dead with every change that was not made over it before:
 * the change is made, the answer does not come back, and nothing after it arrives.
 */
final class CutLine implements AutoCloseable {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/** What is made a second time has the same name and another id. */
	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final List<String> PASSED_ON = List.of("Authorization", "Content-Type", "Accept");

	private final HttpServer listener;

	private final URI keycloak;

	private final Set<String> made = new HashSet<>();

	private volatile boolean dead;

	/**
	 * Opens the line.
	 * @param keycloak Keycloak's address, ending in /auth
	 */
	CutLine(URI keycloak) throws IOException {
		this.keycloak = keycloak;
		this.listener = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
		this.listener.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.listener.createContext("/", this::pass);
		this.listener.start();
	}

	/** Keycloak's address over this line. */
	URI keycloak() {
		return URI.create("http://127.0.0.1:" + this.listener.getAddress().getPort() + "/auth");
	}

	/**
	 * Does something over the line, which works again.
	 * @return whether the line held to the end
	 */
	boolean holdsFor(Runnable work) {
		this.dead = false;
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			if (!this.dead) {
				throw ex;
			}
		}
		return !this.dead;
	}

	private void pass(HttpExchange exchange) throws IOException {
		try (exchange) {
			if (this.dead) {
				return;
			}
			byte[] body = exchange.getRequestBody().readAllBytes();
			HttpResponse<byte[]> response = HTTP.send(request(exchange, body), BodyHandlers.ofByteArray());
			if (isChange(exchange) && this.made.add(signature(exchange, body))) {
				this.dead = true;
				return;
			}
			answer(exchange, response);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private HttpRequest request(HttpExchange exchange, byte[] body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.keycloak.resolve(exchange.getRequestURI()))
			.method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
		for (String name : PASSED_ON) {
			exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach((value) -> request.header(name, value));
		}
		return request.build();
	}

	private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
		for (String name : List.of("Content-Type", "Location")) {
			response.headers().allValues(name).forEach((value) -> exchange.getResponseHeaders().add(name, value));
		}
		byte[] body = response.body();
		exchange.sendResponseHeaders(response.statusCode(), (body.length == 0) ? -1 : body.length);
		exchange.getResponseBody().write(body);
	}

	private static boolean isChange(HttpExchange exchange) {
		return !exchange.getRequestMethod().equals("GET")
				&& exchange.getRequestURI().getPath().startsWith("/auth/admin/");
	}

	private static String signature(HttpExchange exchange, byte[] body) {
		String change = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
				+ new String(body, StandardCharsets.UTF_8);
		return ID.matcher(change).replaceAll("id");
	}

	@Override
	public void close() {
		this.listener.stop(0);
	}

}
