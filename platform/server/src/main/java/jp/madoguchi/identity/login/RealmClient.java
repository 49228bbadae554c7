package jp.madoguchi.identity.login;

import java.io.IOException;
import java.net.URI;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;

import org.springframework.stereotype.Component;

import jp.madoguchi.identity.StaffLogin;
import jp.madoguchi.identity.realm.ClientSecret;
import jp.madoguchi.identity.realm.Realm;
import jp.madoguchi.identity.realm.Realms;

/** The desk's side of OpenID Connect with the bound tenant's realm. */
@Component
class RealmClient {

	static final int TIMEOUT_MILLIS = 5_000;

	private static final ClientID CLIENT = new ClientID(Realm.CLIENT);

	private final Realms realms;

	private final ClientSecret secret;

	private final RealmTokens tokens;

	RealmClient(Realms realms, ClientSecret secret, RealmTokens tokens) {
		this.realms = realms;
		this.secret = secret;
		this.tokens = tokens;
	}

	/** Where the browser has to go; the person is asked for everything anew. */
	URI authorize(LoginAttempt attempt) {
		Realm realm = this.realms.current();
		return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid"), CLIENT, realm.callback())
			.endpointURI(realm.authorization())
			.state(attempt.state())
			.nonce(attempt.nonce())
			.codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
			.prompt(Prompt.Type.LOGIN)
			.build()
			.toURI();
	}

	/** Trades the code the browser brought for who the person is. */
	StaffLogin redeem(AuthorizationCode code, LoginAttempt attempt) throws RealmRefusedException, RealmAwayException {
		Realm realm = this.realms.current();
		return this.tokens.login(realm,
				ask(realm, new AuthorizationCodeGrant(code, realm.callback(), attempt.verifier())), attempt.nonce());
	}

	/** Asks who the person of a session of the realm is now. */
	StaffLogin refresh(String refreshToken) throws RealmRefusedException, RealmAwayException {
		Realm realm = this.realms.current();
		return this.tokens.login(realm, ask(realm, new RefreshTokenGrant(new RefreshToken(refreshToken))), null);
	}

	/** Ends a session of the realm; one that is over is fine. */
	void end(String refreshToken) throws RealmAwayException {
		TokenRevocationRequest request = new TokenRevocationRequest(this.realms.current().revocation(),
				authentication(), new RefreshToken(refreshToken));
		try {
			withTimeouts(request.toHTTPRequest()).send();
		}
		catch (IOException ex) {
			throw new RealmAwayException(ex);
		}
	}

	private OIDCTokens ask(Realm realm, AuthorizationGrant grant) throws RealmRefusedException, RealmAwayException {
		TokenRequest request = new TokenRequest.Builder(realm.token(), authentication(), grant).build();
		try {
			TokenResponse response = OIDCTokenResponseParser.parse(withTimeouts(request.toHTTPRequest()).send());
			if (response instanceof OIDCTokenResponse success) {
				return success.getOIDCTokens();
			}
			if (OAuth2Error.INVALID_GRANT.equals(response.toErrorResponse().getErrorObject())) {
				throw new RealmRefusedException("the realm grants nothing for it");
			}
			throw new RealmAwayException(response.toErrorResponse().getErrorObject().getCode());
		}
		catch (IOException | ParseException ex) {
			throw new RealmAwayException(ex);
		}
	}

	private ClientSecretBasic authentication() {
		return new ClientSecretBasic(CLIENT, new Secret(this.secret.value()));
	}

	private static HTTPRequest withTimeouts(HTTPRequest request) {
		request.setConnectTimeout(TIMEOUT_MILLIS);
		request.setReadTimeout(TIMEOUT_MILLIS);
		request.setFollowRedirects(false);
		return request;
	}

}
