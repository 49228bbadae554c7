package jp.madoguchi.linesimulator.login;

import java.time.Instant;
import java.util.Set;

/**
 * What a person has granted a channel, with the tokens that stand for it.
 *
 * @param accessEnd when the access token ends, 30 days after its issue
 * @param refreshEnd when the refresh token ends, 90 days after the first issue
 */
record LoginToken(String access, String refresh, String channelId, String personId, Set<String> scopes,
		Instant accessEnd, Instant refreshEnd) {

	String scope() {
		return String.join(" ", this.scopes);
	}

}
