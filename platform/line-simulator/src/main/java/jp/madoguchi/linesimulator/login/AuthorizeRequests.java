package jp.madoguchi.linesimulator.login;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.login.AuthorizeRequest.BotPrompt;
import jp.madoguchi.linesimulator.login.AuthorizeRequest.Prompt;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads authorisation requests as LINE Login does. Stricter in one point: a value LINE
 * would perhaps ignore is refused here, so that a slip shows.
 */
@Component
class AuthorizeRequests {

	private static final Set<String> SCOPES = Set.of("openid", "profile");

	private final Providers providers;

	AuthorizeRequests(Providers providers) {
		this.providers = providers;
	}

	/**
	 * Reads the query of the authorisation address.
	 * @throws AuthorizeRefusal if the request breaks a rule
	 */
	AuthorizeRequest read(Map<String, String> parameters) {
		String redirectUri = trustedRedirectUri(parameters);
		String state = parameters.getOrDefault("state", "");
		if (state.isEmpty()) {
			throw AuthorizeRefusal.onLinesPage("state is required.");
		}
		try {
			return read(parameters, redirectUri, state);
		}
		catch (Malformed ex) {
			throw AuthorizeRefusal.atTheClient(redirectUri, state, ex.error, ex.description);
		}
	}

	private String trustedRedirectUri(Map<String, String> parameters) {
		Provider provider = this.providers.byLoginChannel(parameters.getOrDefault("client_id", ""))
			.orElseThrow(() -> AuthorizeRefusal.onLinesPage("Invalid client_id value."));
		String redirectUri = parameters.getOrDefault("redirect_uri", "");
		if (!provider.login().allowsRedirectTo(redirectUri)) {
			throw AuthorizeRefusal
				.onLinesPage("Invalid redirect_uri value. Check if it is registered for the channel.");
		}
		return redirectUri;
	}

	private static AuthorizeRequest read(Map<String, String> parameters, String redirectUri, String state)
			throws Malformed {
		if (!"code".equals(parameters.get("response_type"))) {
			throw new Malformed("unsupported_response_type", "response_type must be code");
		}
		return new AuthorizeRequest(parameters.getOrDefault("client_id", ""), redirectUri, state,
				scopes(parameters.getOrDefault("scope", "")), parameters.get("nonce"), codeChallenge(parameters),
				prompt(parameters.get("prompt")), botPrompt(parameters.get("bot_prompt")),
				flag(parameters.get("disable_auto_login")), parameters.containsKey("max_age"));
	}

	private static Set<String> scopes(String scope) throws Malformed {
		Set<String> scopes = new LinkedHashSet<>(Set.of(scope.split(" ", -1)));
		if (!SCOPES.containsAll(scopes)) {
			throw new Malformed("invalid_scope", "the channel may ask for openid and profile only");
		}
		return scopes;
	}

	private static @Nullable String codeChallenge(Map<String, String> parameters) throws Malformed {
		String challenge = parameters.get("code_challenge");
		String method = parameters.get("code_challenge_method");
		if (challenge == null && method == null) {
			return null;
		}
		if (challenge == null || !challenge.matches("[A-Za-z0-9_-]{43}") || !"S256".equals(method)) {
			throw new Malformed("invalid_request", "code_challenge needs the method S256");
		}
		return challenge;
	}

	private static Prompt prompt(@Nullable String prompt) throws Malformed {
		return switch (prompt) {
			case null -> Prompt.NONE_ASKED;
			case "consent" -> Prompt.CONSENT;
			case "login" -> Prompt.LOGIN;
			default -> throw new Malformed("invalid_request", "unknown prompt");
		};
	}

	private static BotPrompt botPrompt(@Nullable String botPrompt) throws Malformed {
		return switch (botPrompt) {
			case null -> BotPrompt.NOT_OFFERED;
			case "normal" -> BotPrompt.NORMAL;
			case "aggressive" -> BotPrompt.AGGRESSIVE;
			default -> throw new Malformed("invalid_request", "unknown bot_prompt");
		};
	}

	private static boolean flag(@Nullable String value) throws Malformed {
		return switch (value) {
			case null -> false;
			case "true" -> true;
			case "false" -> false;
			default -> throw new Malformed("invalid_request", "disable_auto_login must be true or false");
		};
	}

	private static final class Malformed extends Exception {

		private final String error;

		private final String description;

		Malformed(String error, String description) {
			super(error);
			this.error = error;
			this.description = description;
		}

	}

}
