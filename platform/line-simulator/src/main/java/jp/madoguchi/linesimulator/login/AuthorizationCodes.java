package jp.madoguchi.linesimulator.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.madoguchi.linesimulator.oauth.OAuthRefusal;
import jp.madoguchi.linesimulator.oauth.Secrets;

import org.springframework.stereotype.Component;

/** Authorisation codes: valid for ten minutes and once. */
@Component
class AuthorizationCodes {

	private static final Duration LIFETIME = Duration.ofMinutes(10);

	private final Map<String, Issued> codes = new ConcurrentHashMap<>();

	private final Clock clock;

	AuthorizationCodes(Clock clock) {
		this.clock = clock;
	}

	String issue(PendingLogin login) {
		String code = Secrets.random();
		this.codes.put(code, new Issued(login, this.clock.instant()));
		return code;
	}

	/**
	 * Uses a code up.
	 * @throws OAuthRefusal invalid_grant if the code is unknown, used or expired
	 */
	PendingLogin redeem(String code) {
		Issued issued = this.codes.remove(code);
		if (issued == null) {
			throw OAuthRefusal.invalidGrant("invalid authorization code");
		}
		if (issued.at().plus(LIFETIME).isBefore(this.clock.instant())) {
			throw OAuthRefusal.invalidGrant("authorization code expired");
		}
		return issued.login();
	}

	private record Issued(PendingLogin login, Instant at) {

	}

}
