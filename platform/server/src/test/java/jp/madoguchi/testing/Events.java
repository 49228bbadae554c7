package jp.madoguchi.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event stream as a browser holds it open. */
public final class Events implements AutoCloseable {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final Event END = new Event("(the stream is over)", JsonMapper.shared().nullNode());

	private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();

	private final HttpResponse<InputStream> response;

	private Events(HttpResponse<InputStream> response) {
		this.response = response;
		Thread.ofVirtual().start(this::read);
	}

	/** Opens a stream. */
	public static Events open(Visitor visitor, String path) {
		try {
			return new Events(HTTP.send(visitor.request(path).build(), BodyHandlers.ofInputStream()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public HttpResponse<InputStream> response() {
		return this.response;
	}

	/**
	 * Waits for an event, passing over others.
	 * @throws AssertionError when it does not come in time or the stream ends before
	 */
	public Event await(Duration time, Predicate<Event> wanted) {
		long end = System.nanoTime() + time.toNanos();
		while (true) {
			Event event = poll(Duration.ofNanos(end - System.nanoTime()));
			if (wanted.test(event)) {
				return event;
			}
			if (event.equals(END)) {
				throw new AssertionError("the stream ended before");
			}
		}
	}

	/** Waits for the stream to be closed by the server. */
	public void awaitEnd(Duration time) {
		await(time, (event) -> event.equals(END));
	}

	/** Everything heard and not yet taken. */
	public List<Event> soFar() {
		return List.copyOf(this.heard);
	}

	private Event poll(Duration time) {
		try {
			Event event = this.heard.poll(time.toNanos(), TimeUnit.NANOSECONDS);
			if (event == null) {
				throw new AssertionError("the event did not come in time");
			}
			return event;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void read() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(this.response.body(), StandardCharsets.UTF_8))) {
			String name = "";
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("event: ")) {
					name = line.substring("event: ".length());
				}
				else if (line.startsWith("data: ")) {
					this.heard.add(new Event(name, JsonMapper.shared().readTree(line.substring("data: ".length()))));
				}
			}
		}
		catch (IOException ex) {
			// Cut from either side: over is over.
		}
		this.heard.add(END);
	}

	@Override
	public void close() {
		try {
			this.response.body().close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One event. */
	public record Event(String name, JsonNode data) {

		public boolean tells(String consultation) {
			return this.name.equals("changed") && this.data.path("consultation").asString().equals(consultation);
		}

	}

}
