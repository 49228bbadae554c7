package jp.madoguchi.linesimulator.directory;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * A Messaging API channel with its official account.
 *
 * @param botUserId {@code U} and 32 hexadecimal digits; the destination of webhooks
 * @param basicId the account's search id, with the leading {@code @}
 * @param webhookUrl where events go; none are sent while it is missing
 * @param entryUrl what the rich menu's button opens; without it there is no menu
 * @param menuLabel words on that button
 * @param greeting what the account says to a new friend, as set in LINE's account manager
 * @param quota messages a month; unlimited if missing
 */
public record MessagingChannel(String channelId, String channelSecret, String botUserId, String basicId,
		String displayName, @Nullable URI webhookUrl, @Nullable URI entryUrl, @Nullable String menuLabel,
		@Nullable String greeting, @Nullable Long quota) {

	public MessagingChannel {
		requireNonNull(channelId, "channelId");
		requireNonNull(channelSecret, "channelSecret");
		requireNonNull(botUserId, "botUserId");
		requireNonNull(basicId, "basicId");
		requireNonNull(displayName, "displayName");
	}

	/** The words on the menu's button. */
	public String menuWords() {
		return (this.menuLabel != null) ? this.menuLabel : "相談をはじめる";
	}

	MessagingChannel withWebhookUrl(URI newUrl) {
		return new MessagingChannel(this.channelId, this.channelSecret, this.botUserId, this.basicId, this.displayName,
				newUrl, this.entryUrl, this.menuLabel, this.greeting, this.quota);
	}

}
