package jp.madoguchi.linesimulator.login;

import java.util.LinkedHashMap;
import java.util.Map;

import jp.madoguchi.linesimulator.directory.People;
import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.oauth.OAuthRefusal;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.Friendship;
import jp.madoguchi.linesimulator.talk.Friendships;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What an access token opens, each by its scope. */
@RestController
class ProfileController {

	private final LoginTokens tokens;

	private final Providers providers;

	private final People people;

	private final Friendships friendships;

	ProfileController(LoginTokens tokens, Providers providers, People people, Friendships friendships) {
		this.tokens = tokens;
		this.providers = providers;
		this.people = people;
		this.friendships = friendships;
	}

	@GetMapping("/oauth2/v2.1/userinfo")
	Map<String, Object> userInfo(
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
		LoginToken token = token(authorization, "openid");
		Map<String, Object> info = new LinkedHashMap<>();
		info.put("sub", person(token).userIdAt(provider(token)));
		if (token.scopes().contains("profile")) {
			info.put("name", person(token).name());
		}
		return info;
	}

	@GetMapping("/v2/profile")
	Map<String, Object> profile(
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
		LoginToken token = token(authorization, "profile");
		return Map.of("userId", person(token).userIdAt(provider(token)), "displayName", person(token).name());
	}

	@GetMapping("/friendship/v1/status")
	Map<String, Object> friendship(
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
		LoginToken token = token(authorization, "profile");
		Friendship friendship = this.friendships.of(Contact.of(provider(token), person(token)));
		return Map.of("friendFlag", friendship == Friendship.FRIEND);
	}

	private LoginToken token(@Nullable String authorization, String scope) {
		String access = (authorization != null && authorization.startsWith("Bearer "))
				? authorization.substring("Bearer ".length()) : "";
		LoginToken token = this.tokens.byAccess(access).orElseThrow(OAuthRefusal::invalidToken);
		if (!token.scopes().contains(scope)) {
			throw OAuthRefusal.insufficientScope(scope);
		}
		return token;
	}

	private Provider provider(LoginToken token) {
		return this.providers.byLoginChannel(token.channelId()).orElseThrow(OAuthRefusal::invalidToken);
	}

	private Person person(LoginToken token) {
		return this.people.get(token.personId());
	}

}
