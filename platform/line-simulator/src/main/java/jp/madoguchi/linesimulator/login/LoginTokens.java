package jp.madoguchi.linesimulator.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import jp.madoguchi.linesimulator.oauth.OAuthRefusal;
import jp.madoguchi.linesimulator.oauth.Secrets;

import org.springframework.stereotype.Component;

/** Access and refresh tokens of people. */
@Component
class LoginTokens {

	static final Duration ACCESS = Duration.ofDays(30);

	private static final Duration REFRESH = Duration.ofDays(90);

	private final List<LoginToken> tokens = new CopyOnWriteArrayList<>();

	private final Clock clock;

	LoginTokens(Clock clock) {
		this.clock = clock;
	}

	LoginToken issue(PendingLogin login) {
		AuthorizeRequest request = login.request();
		Instant now = this.clock.instant();
		LoginToken token = new LoginToken(Secrets.random(), Secrets.random(), request.clientId(),
				login.knownPerson().id(), request.scopes(), now.plus(ACCESS), now.plus(REFRESH));
		this.tokens.add(token);
		return token;
	}

	/** Exchanges a refresh token; the old access token ends, the refresh token stays. */
	LoginToken refresh(String refresh, String channelId) {
		Instant now = this.clock.instant();
		LoginToken old = find((token) -> token.refresh().equals(refresh) && token.channelId().equals(channelId)
				&& token.refreshEnd().isAfter(now))
			.orElseThrow(() -> OAuthRefusal.invalidGrant("invalid refresh_token"));
		LoginToken renewed = new LoginToken(Secrets.random(), old.refresh(), old.channelId(), old.personId(),
				old.scopes(), now.plus(ACCESS), old.refreshEnd());
		this.tokens.add(renewed);
		this.tokens.remove(old);
		return renewed;
	}

	Optional<LoginToken> byAccess(String access) {
		Instant now = this.clock.instant();
		return find((token) -> token.access().equals(access) && token.accessEnd().isAfter(now));
	}

	void revoke(String access, String channelId) {
		this.tokens.removeIf((token) -> token.access().equals(access) && token.channelId().equals(channelId));
	}

	void revokeAll(String channelId, String personId) {
		this.tokens.removeIf((token) -> token.channelId().equals(channelId) && token.personId().equals(personId));
	}

	private Optional<LoginToken> find(Predicate<LoginToken> wanted) {
		return this.tokens.stream().filter(wanted).findFirst();
	}

}
