package jp.madoguchi.linesimulator.login;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * An authorisation request that can't be granted. While the redirect address is not
 * trusted, or there is no state to return, LINE shows its own page; later it sends the
 * browser back with the error.
 */
class AuthorizeRefusal extends RuntimeException {

	private final @Nullable URI redirect;

	private AuthorizeRefusal(String message, @Nullable URI redirect) {
		super(message);
		this.redirect = redirect;
	}

	static AuthorizeRefusal onLinesPage(String reason) {
		return new AuthorizeRefusal(reason, null);
	}

	static AuthorizeRefusal atTheClient(String redirectUri, String state, String error, String description) {
		return new AuthorizeRefusal(error, Callback.refused(redirectUri, state, error, description));
	}

	@Nullable URI redirect() {
		return this.redirect;
	}

}
