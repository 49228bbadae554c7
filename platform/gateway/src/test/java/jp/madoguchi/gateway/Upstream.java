package jp.madoguchi.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * A program behind the gateway on a real socket: remembers every request and answers each
 * path as told, 404 otherwise.
 */
final class Upstream implements AutoCloseable {

	/** One request as it arrived. */
	record Received(String method, String path, @Nullable String query, Headers headers, String body) {

		String header(String name) {
			return String.join(",", this.headers.getOrDefault(name, List.of()));
		}

	}

	private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private HttpServer server;

	private ExecutorService threads;

	private int port;

	Upstream() {
		start();
	}

	/** Starts, after a stop on the port it had. */
	void start() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 64);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.port = this.server.getAddress().getPort();
		this.threads = Executors.newVirtualThreadPerTaskExecutor();
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	URI uri() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	Upstream answer(String path, HttpHandler handler) {
		this.answers.put(path, handler);
		return this;
	}

	Upstream answer(String path, int status, String contentType, String body) {
		return answer(path, (exchange) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", contentType);
			exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
			exchange.getResponseBody().write(bytes);
		});
	}

	/** Requests so far, without the gateway's own questions. */
	List<Received> received() {
		return this.received.stream().filter((request) -> !request.path().startsWith("/internal/")).toList();
	}

	void forget() {
		this.received.clear();
	}

	private void handle(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getRawPath();
		try (exchange) {
			byte[] body = exchange.getRequestBody().readAllBytes();
			Headers headers = new Headers();
			headers.putAll(exchange.getRequestHeaders());
			this.received.add(new Received(exchange.getRequestMethod(), path, exchange.getRequestURI().getRawQuery(),
					headers, new String(body, StandardCharsets.UTF_8)));
			HttpHandler answer = this.answers.get(path);
			if (answer == null) {
				exchange.sendResponseHeaders(404, -1);
			}
			else {
				answer.handle(exchange);
			}
		}
	}

	/** Ends at once, with every connection. */
	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
