package jp.madoguchi.identity.login;

import java.util.UUID;

import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.RealmNews;
import jp.madoguchi.identity.realm.Realms;
import jp.madoguchi.problem.ProblemType;

/**
 * Hears from the realm that sessions are over (OpenID Connect Back-Channel Logout 1.0).
 * The signed token says who is out; the call needs no other proof.
 */
@RestController
@Allowed(Act.SIGN_IN)
class RealmLogout {

	private final Realms realms;

	private final RealmTokens tokens;

	private final RealmNews news;

	RealmLogout(Realms realms, RealmTokens tokens, RealmNews news) {
		this.realms = realms;
		this.tokens = tokens;
		this.news = news;
	}

	@PostMapping(path = "/api/desk/logout/backchannel", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	void realmLogout(@RequestParam("logout_token") String token) {
		LogoutTokenClaimsSet claims = read(token);
		if (claims.getSessionID() != null) {
			this.news.realmSessionEnded(claims.getSessionID().getValue());
		}
		else {
			this.news.accountOut(UUID.fromString(claims.getSubject().getValue()));
		}
	}

	private LogoutTokenClaimsSet read(String token) {
		try {
			return this.tokens.logout(this.realms.current(), token);
		}
		catch (RealmRefusedException ex) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		catch (RealmAwayException ex) {
			throw ProblemType.UNAVAILABLE.exception();
		}
	}

}
