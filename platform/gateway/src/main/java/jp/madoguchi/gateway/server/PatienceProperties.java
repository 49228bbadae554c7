package jp.madoguchi.gateway.server;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a client may take.
 *
 * @param head from connecting, or from the answer before, to the last byte of the next
 * request's head
 * @param bodyPause between two pieces of a request's body
 * @param body for a whole body, on whatever path
 */
@ConfigurationProperties("madoguchi.gateway.patience")
record PatienceProperties(@DefaultValue("60s") Duration head, @DefaultValue("15s") Duration bodyPause,
		@DefaultValue("6m") Duration body) {
}
