package jp.madoguchi.line;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SealBrokenException;
import jp.madoguchi.tenancy.TenantKeys;

/**
 * Carries a login attempt through the browser, encrypted with the tenant's key, for ten
 * minutes: as long as LINE's code is good. Nothing of a login that was never finished
 * stays on the server.
 */
@Component
class LineLoginCookie {

	static final String NAME = "__Host-madoguchi-line-login";

	private static final Duration LIFE = Duration.ofMinutes(10);

	private static final FieldName PLACE = new FieldName("cookie", "line-login", NAME);

	private final TenantKeys keys;

	private final Clock clock;

	LineLoginCookie(TenantKeys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	ResponseCookie carrying(LoginAttempt attempt) {
		String content = String.join(" ", attempt.state(), attempt.nonce(), attempt.verifier(),
				this.clock.instant().plus(LIFE).toString());
		return cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(this.keys.data().seal(content, PLACE)),
				LIFE);
	}

	/**
	 * The cookie that takes the place of an attempt once it is over, however it ended.
	 */
	ResponseCookie cleared() {
		return cookie("", Duration.ZERO);
	}

	/** Reads an attempt back, unless it is too old or not ours. */
	Optional<LoginAttempt> read(String value) {
		try {
			String[] parts = this.keys.data().open(Base64.getUrlDecoder().decode(value), PLACE).split(" ", -1);
			return Instant.parse(parts[3]).isAfter(this.clock.instant())
					? Optional.of(new LoginAttempt(parts[0], parts[1], parts[2])) : Optional.empty();
		}
		catch (IllegalArgumentException | SealBrokenException ex) {
			return Optional.empty();
		}
	}

	private static ResponseCookie cookie(String value, Duration life) {
		return ResponseCookie.from(NAME, value)
			.maxAge(life)
			.path("/")
			.secure(true)
			.httpOnly(true)
			.sameSite("Lax")
			.build();
	}

}
