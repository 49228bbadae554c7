package jp.madoguchi.linesimulator.directory;

import java.net.URI;

import static java.util.Objects.requireNonNull;

/**
 * A provider of LINE's console with the two channels a centre needs. A person has one
 * user id per provider, the same in both channels.
 *
 * @param id chosen by whoever sets the simulator up; names the provider in the control
 * API
 * @param name shown to people when they are asked to consent
 */
public record Provider(String id, String name, LoginChannel login, MessagingChannel messaging) {

	public Provider {
		requireNonNull(id, "id");
		requireNonNull(name, "name");
		requireNonNull(login, "login");
		requireNonNull(messaging, "messaging");
	}

	Provider withWebhookUrl(URI webhookUrl) {
		return new Provider(this.id, this.name, this.login, this.messaging.withWebhookUrl(webhookUrl));
	}

}
