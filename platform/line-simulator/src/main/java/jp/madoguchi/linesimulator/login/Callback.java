package jp.madoguchi.linesimulator.login;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** Addresses by which LINE sends the browser back to the client. */
final class Callback {

	private Callback() {
	}

	/**
	 * The way back with a code.
	 * @param friendshipChanged null if the person was not offered to add the account
	 */
	static URI granted(String redirectUri, String state, String code, @Nullable Boolean friendshipChanged) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(redirectUri)
			.queryParam("code", "{code}")
			.queryParam("state", "{state}");
		if (friendshipChanged != null) {
			uri.queryParam("friendship_status_changed", friendshipChanged);
		}
		return uri.encode().buildAndExpand(code, state).toUri();
	}

	static URI refused(String redirectUri, String state, String error, String description) {
		return UriComponentsBuilder.fromUriString(redirectUri)
			.queryParam("error", "{error}")
			.queryParam("error_description", "{description}")
			.queryParam("state", "{state}")
			.encode()
			.buildAndExpand(error, description, state)
			.toUri();
	}

}
