package jp.madoguchi.linesimulator.webhook;

import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.madoguchi.linesimulator.directory.MessagingChannel;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.oauth.Secrets;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Signs a webhook call, sends it and notes how it went. */
@Component
public class WebhookSender {

	private final Providers providers;

	private final WebhookClient client;

	private final WebhookLog log;

	private final JsonMapper json;

	WebhookSender(Providers providers, WebhookClient client, WebhookLog log, JsonMapper json) {
		this.providers = providers;
		this.client = client;
		this.log = log;
		this.json = json;
	}

	/** Sends events to the provider's webhook, if it has one. */
	void send(String provider, List<WebhookEvent> events, boolean badlySigned) {
		Provider receiver = this.providers.get(provider);
		URI url = receiver.messaging().webhookUrl();
		if (url == null) {
			return;
		}
		byte[] body = body(receiver.messaging(), events);
		WebhookAnswer answer = this.client.post(url, body, signature(receiver.messaging(), body, badlySigned));
		this.log.add(provider, url, events, body, answer);
	}

	/** Sends the call without events by which LINE tests a webhook. */
	public WebhookAnswer test(Provider provider, URI url) {
		byte[] body = body(provider.messaging(), List.of());
		WebhookAnswer answer = this.client.post(url, body, signature(provider.messaging(), body, false));
		this.log.add(provider.id(), url, List.of(), body, answer);
		return answer;
	}

	private byte[] body(MessagingChannel channel, List<WebhookEvent> events) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("destination", channel.botUserId());
		body.put("events", events.stream().map(WebhookEvent::body).toList());
		return this.json.writeValueAsBytes(body);
	}

	private static String signature(MessagingChannel channel, byte[] body, boolean wrong) {
		String secret = wrong ? "not " + channel.channelSecret() : channel.channelSecret();
		return Base64.getEncoder().encodeToString(Secrets.hmacSha256(secret, body));
	}

}
