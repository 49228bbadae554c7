package jp.madoguchi.linesimulator.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Every webhook call made, oldest first. */
@Component
class WebhookLog {

	private final List<WebhookDelivery> deliveries = new ArrayList<>();

	private final Clock clock;

	WebhookLog(Clock clock) {
		this.clock = clock;
	}

	synchronized void add(String provider, URI url, List<WebhookEvent> events, byte[] body, WebhookAnswer answer) {
		WebhookEvent event = events.isEmpty() ? null : events.getFirst();
		this.deliveries.add(new WebhookDelivery(this.deliveries.size() + 1L, this.clock.instant(), provider, url, event,
				(event != null) ? event.id() : null, answer.status(), answer.reason(),
				new String(body, StandardCharsets.UTF_8)));
	}

	synchronized List<WebhookDelivery> since(long n) {
		return this.deliveries.stream().filter((delivery) -> delivery.n() > n).toList();
	}

	Optional<WebhookEvent> event(String provider, String id) {
		return Optional.ofNullable(events(provider).get(id)).map(Outcome::event);
	}

	/** The provider's events that no call got through to it, oldest first. */
	List<WebhookEvent> unaccepted(String provider) {
		return events(provider).values().stream().filter((outcome) -> !outcome.accepted()).map(Outcome::event).toList();
	}

	private synchronized Map<String, Outcome> events(String provider) {
		Map<String, Outcome> outcomes = new LinkedHashMap<>();
		for (WebhookDelivery delivery : this.deliveries) {
			WebhookEvent event = delivery.event();
			if (event != null && event.provider().equals(provider)) {
				boolean accepted = delivery.reason().equals("OK");
				outcomes.merge(event.id(), new Outcome(event, accepted), Outcome::or);
			}
		}
		return outcomes;
	}

	private record Outcome(WebhookEvent event, boolean accepted) {

		Outcome or(Outcome later) {
			return new Outcome(this.event, this.accepted || later.accepted);
		}

	}

}
