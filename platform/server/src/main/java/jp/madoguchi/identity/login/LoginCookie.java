package jp.madoguchi.identity.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import jp.madoguchi.identity.SessionId;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SealBrokenException;
import jp.madoguchi.tenancy.TenantKeys;

/**
 * Carries a login attempt through the browser, encrypted with the tenant's key. It lasts
 * as long as the realm's own pages wait, so that setting up a second factor fits in.
 */
@Component
class LoginCookie {

	static final String NAME = "__Host-madoguchi-desk-login";

	private static final Duration LIFE = Duration.ofMinutes(30);

	private static final FieldName PLACE = new FieldName("cookie", "desk-login", NAME);

	private final TenantKeys keys;

	private final Clock clock;

	LoginCookie(TenantKeys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	ResponseCookie carrying(LoginAttempt attempt) {
		String content = String.join(" ", attempt.state().getValue(), attempt.nonce().getValue(),
				attempt.verifier().getValue(), attempt.startedAt().toString(),
				attempt.unlocks().map(SessionId::hex).orElse(""));
		String sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(this.keys.data().seal(content, PLACE));
		return Cookies.of(NAME, sealed).maxAge(LIFE).build();
	}

	/** Takes the place of an attempt once it is over, however it ended. */
	ResponseCookie cleared() {
		return Cookies.of(NAME, "").maxAge(Duration.ZERO).build();
	}

	/** Reads an attempt back, unless it is too old or not ours. */
	Optional<LoginAttempt> read(String value) {
		try {
			String[] parts = this.keys.data().open(Base64.getUrlDecoder().decode(value), PLACE).split(" ", -1);
			LoginAttempt attempt = new LoginAttempt(new State(parts[0]), new Nonce(parts[1]),
					new CodeVerifier(parts[2]), Instant.parse(parts[3]),
					parts[4].isEmpty() ? null : new SessionId(parts[4]));
			return Optional.of(attempt).filter((known) -> known.startedAt().plus(LIFE).isAfter(this.clock.instant()));
		}
		catch (IllegalArgumentException | SealBrokenException ex) {
			return Optional.empty();
		}
	}

}
