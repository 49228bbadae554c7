package jp.madoguchi.identity.login;

import java.time.Instant;
import java.util.Optional;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import org.jspecify.annotations.Nullable;

import jp.madoguchi.identity.SessionId;

/**
 * A login under way, between leaving for the realm and coming back.
 *
 * @param locked the session the person wants to unlock; absent when they sign in
 */
record LoginAttempt(State state, Nonce nonce, CodeVerifier verifier, Instant startedAt, @Nullable SessionId locked) {

	static LoginAttempt toSignIn(Instant now) {
		return new LoginAttempt(new State(), new Nonce(), new CodeVerifier(), now, null);
	}

	static LoginAttempt toUnlock(SessionId session, Instant now) {
		return new LoginAttempt(new State(), new Nonce(), new CodeVerifier(), now, session);
	}

	Optional<SessionId> unlocks() {
		return Optional.ofNullable(this.locked);
	}

	@Override
	public String toString() {
		return "login attempt";
	}

}
