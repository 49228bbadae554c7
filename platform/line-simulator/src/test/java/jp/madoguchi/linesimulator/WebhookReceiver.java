package jp.madoguchi.linesimulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.linecorp.bot.parser.LineSignatureValidator;
import com.linecorp.bot.parser.WebhookParseException;
import com.linecorp.bot.parser.WebhookParser;
import com.linecorp.bot.webhook.model.Event;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

/** Stands where the product's webhook stands and reads with the SDK's own parser. */
class WebhookReceiver implements AutoCloseable {

	private final WebhookParser parser = new WebhookParser(
			new LineSignatureValidator(Simulation.BOT_SECRET.getBytes(UTF_8)));

	private final List<Call> calls = new CopyOnWriteArrayList<>();

	private final HttpServer server;

	private volatile int status = 200;

	WebhookReceiver() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/webhook", this::receive);
		this.server.start();
	}

	/** A name only browsers resolve, as the centres' hosts have in the local stack. */
	URI url() {
		return URI.create("http://nagano.localhost:" + this.server.getAddress().getPort() + "/webhook");
	}

	void answer(int newStatus) {
		this.status = newStatus;
	}

	void forget() {
		this.calls.clear();
	}

	/** All calls so far, once there are at least this many. */
	List<Call> calls(int atLeast) {
		await().atMost(Duration.ofSeconds(20)).until(() -> this.calls.size() >= atLeast);
		return List.copyOf(this.calls);
	}

	/** The events of all calls, read with their signatures checked. */
	List<Event> events(int atLeast) {
		return calls(atLeast).stream().flatMap((call) -> read(call).stream()).toList();
	}

	List<Event> read(Call call) {
		try {
			return this.parser.handle(call.signature(), call.body()).events();
		}
		catch (IOException | WebhookParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void receive(HttpExchange exchange) throws IOException {
		this.calls.add(new Call(exchange.getRequestHeaders().getFirst("Host"),
				exchange.getRequestHeaders().getFirst("x-line-signature"), exchange.getRequestBody().readAllBytes()));
		exchange.sendResponseHeaders(this.status, -1);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	@SuppressWarnings("ArrayRecordComponent")
	record Call(String host, String signature, byte[] body) {

	}

}
