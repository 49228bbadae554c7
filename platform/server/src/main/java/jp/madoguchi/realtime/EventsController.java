package jp.madoguchi.realtime;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.consultation.Versions;
import jp.madoguchi.consultation.Versions.Version;
import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.tenancy.CurrentTenant;

/**
 * Event streams (Server-Sent Events). The first event is the state, a beat comes every 15
 * seconds, nothing is replayed and there is no text inside. A stream is its request's own
 * virtual thread, which waits for hints and writes them.
 */
@RestController
class EventsController {

	private static final Duration BEAT = Duration.ofSeconds(15);

	private final Listeners listeners;

	private final Versions versions;

	private final JsonMapper json;

	EventsController(Listeners listeners, Versions versions, JsonMapper json) {
		this.listeners = listeners;
		this.versions = versions;
		this.json = json;
	}

	@GetMapping(path = "/api/consumer/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@Allowed(Act.CONSULT)
	void listenAsConsumer(Caller.Consumer consumer, HttpServletResponse response) throws InterruptedException {
		listen(consumer, response);
	}

	@GetMapping(path = "/api/desk/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@Allowed(Act.LISTEN)
	void listenAtDesk(Caller.Staff staff, HttpServletResponse response) throws InterruptedException {
		listen(staff, response);
	}

	private void listen(Caller caller, HttpServletResponse response) throws InterruptedException {
		Listener listener = new Listener(CurrentTenant.id(), caller);
		this.listeners.add(listener);
		try {
			write(listener, response);
		}
		catch (IOException ex) {
			// The browser has gone; that is how streams end.
		}
		finally {
			this.listeners.remove(listener);
		}
	}

	/** The listener is known before the state is read, so that nothing falls between. */
	private void write(Listener listener, HttpServletResponse response) throws IOException, InterruptedException {
		Hint.State state = Hint.State.of(followed(listener.caller()));
		EventWriter writer = new EventWriter(response, this.json);
		writer.write(List.of(state));
		for (List<Hint> hints = listener.mailbox().next(BEAT); !hints.isEmpty(); hints = listener.mailbox()
			.next(BEAT)) {
			writer.write(hints);
		}
	}

	private List<Version> followed(Caller caller) {
		return switch (caller) {
			case Caller.Consumer consumer -> this.versions.ofConsumer(consumer.id());
			case Caller.Staff _ -> this.versions.open();
			case Caller.Nobody _, Caller.Gateway _ -> List.of();
		};
	}

}
