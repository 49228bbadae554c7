package jp.madoguchi.linesimulator.login;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A checked authorisation request.
 *
 * @param scopes among {@code openid} and {@code profile}; never empty
 * @param codeChallenge PKCE challenge of method S256, if the client uses PKCE
 * @param authTimeWanted whether the ID token shall tell when the person logged in
 */
record AuthorizeRequest(String clientId, String redirectUri, String state, Set<String> scopes, @Nullable String nonce,
		@Nullable String codeChallenge, Prompt prompt, BotPrompt botPrompt, boolean autoLoginDisabled,
		boolean authTimeWanted) {

	/** Whether the person must say who they are, even though the phone knows. */
	boolean wantsFreshLogin() {
		return this.autoLoginDisabled || this.prompt == Prompt.LOGIN;
	}

	enum Prompt {

		NONE_ASKED, CONSENT, LOGIN

	}

	/** How the official account is offered as a friend. */
	enum BotPrompt {

		NOT_OFFERED, NORMAL, AGGRESSIVE

	}

}
