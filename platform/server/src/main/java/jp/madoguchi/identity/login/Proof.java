package jp.madoguchi.identity.login;

import java.net.URI;
import java.time.Duration;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;

import org.springframework.stereotype.Component;

import jp.madoguchi.identity.StaffLogin;

/**
 * Checks that who comes back from the realm is who left for it, and proved just now who
 * they are. The last matters most: the realm remembers people, and a desk that is locked
 * must not open because of that.
 */
@Component
class Proof {

	/** Realm and server may read slightly different clocks. */
	private static final Duration SKEW = Duration.ofSeconds(10);

	/** Only the parameters say anything; the parser wants some address with them. */
	private static final URI CALLBACK = URI.create("/api/desk/login/callback");

	private final RealmClient realm;

	Proof(RealmClient realm) {
		this.realm = realm;
	}

	/**
	 * Returns who it is.
	 * @param query what the browser came back with
	 */
	StaffLogin check(LoginAttempt attempt, String query) throws RealmRefusedException, RealmAwayException {
		StaffLogin login = this.realm.redeem(success(attempt, query).getAuthorizationCode(), attempt);
		if (login.provedAt().isBefore(attempt.startedAt().minus(SKEW))) {
			throw new RealmRefusedException("the person was not asked anew");
		}
		return login;
	}

	private static AuthenticationSuccessResponse success(LoginAttempt attempt, String query)
			throws RealmRefusedException {
		try {
			AuthenticationResponse response = AuthenticationResponseParser.parse(CALLBACK,
					URLUtils.parseParameters(query));
			if (response.indicatesSuccess() && attempt.state().equals(response.getState())) {
				return response.toSuccessResponse();
			}
			throw new RealmRefusedException("the realm's answer is not to this attempt");
		}
		catch (ParseException ex) {
			throw new RealmRefusedException("the realm's answer can't be read", ex);
		}
	}

}
