package jp.madoguchi.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import jp.madoguchi.testing.TestCell;

/** Passes webhook calls on to the server under test, as the gateway does. */
final class TestGateway implements AutoCloseable {

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final HttpServer listener;

	private final int serverPort;

	TestGateway(int serverPort) {
		this.serverPort = serverPort;
		try {
			this.listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.listener.createContext("/", this::pass);
		this.listener.start();
	}

	int port() {
		return this.listener.getAddress().getPort();
	}

	private void pass(HttpExchange call) throws IOException {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.serverPort + call.getRequestURI()))
			.header("Host", call.getRequestHeaders().getFirst("Host"))
			.header("Content-Type", "application/json")
			.header("x-line-signature", call.getRequestHeaders().getFirst("x-line-signature"))
			.header("X-Madoguchi-Gateway-Key", TestCell.GATEWAY_KEY)
			.POST(BodyPublishers.ofByteArray(call.getRequestBody().readAllBytes()))
			.build();
		try (call) {
			HttpResponse<byte[]> answer = this.http.send(request, BodyHandlers.ofByteArray());
			call.sendResponseHeaders(answer.statusCode(), -1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.listener.stop(0);
		this.http.close();
	}

}
