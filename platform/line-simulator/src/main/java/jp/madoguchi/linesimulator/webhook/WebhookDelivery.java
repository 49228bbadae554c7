package jp.madoguchi.linesimulator.webhook;

import java.net.URI;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One webhook call that was made.
 *
 * @param n running number since the simulator started, from 1
 * @param event the event sent, missing in a call without events
 * @param eventId its {@code webhookEventId}
 * @param status the HTTP status of the answer, 0 if there was none
 * @param body the JSON sent
 */
record WebhookDelivery(long n, Instant at, String provider, URI url, @JsonIgnore @Nullable WebhookEvent event,
		@Nullable String eventId, int status, String reason, String body) {

}
