package jp.madoguchi.linesimulator.directory;

import java.util.List;

import static java.util.Objects.requireNonNull;

/**
 * A LINE Login channel.
 *
 * @param redirectUris registered callback addresses; a query may be added to them later
 */
public record LoginChannel(String channelId, String channelSecret, List<String> redirectUris) {

	public LoginChannel {
		requireNonNull(channelId, "channelId");
		requireNonNull(channelSecret, "channelSecret");
		redirectUris = List.copyOf(redirectUris);
	}

	/** Whether this address, its query apart, is registered. */
	public boolean allowsRedirectTo(String redirectUri) {
		int query = redirectUri.indexOf('?');
		String bare = (query < 0) ? redirectUri : redirectUri.substring(0, query);
		return !redirectUri.contains("#") && this.redirectUris.contains(bare);
	}

}
