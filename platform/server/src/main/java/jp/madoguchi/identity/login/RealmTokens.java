package jp.madoguchi.identity.login;

import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffLogin;
import jp.madoguchi.identity.realm.Realm;

/**
 * Checks what a realm has signed, by the rules of OpenID Connect, and reads it: signature
 * by the realm's keys, issuer, audience, expiry, nonce.
 */
@Component
class RealmTokens {

	private static final ClientID CLIENT = new ClientID(Realm.CLIENT);

	private final RealmKeys keys;

	RealmTokens(RealmKeys keys) {
		this.keys = keys;
	}

	/**
	 * Reads an answer of the token endpoint.
	 * @param nonce the nonce the login was started with; null when there was no login
	 */
	StaffLogin login(Realm realm, OIDCTokens tokens, @Nullable Nonce nonce)
			throws RealmRefusedException, RealmAwayException {
		IDTokenValidator validator = new IDTokenValidator(issuer(realm), CLIENT, this.keys.of(realm), null);
		try {
			IDTokenClaimsSet claims = validator.validate(tokens.getIDToken(), nonce);
			return new StaffLogin(UUID.fromString(claims.getSubject().getValue()), name(claims), roles(claims),
					provedAt(claims), claims.getSessionID().getValue(), tokens.getRefreshToken().getValue());
		}
		catch (KeySourceException ex) {
			throw new RealmAwayException(ex);
		}
		catch (BadJOSEException | JOSEException | IllegalArgumentException | NullPointerException ex) {
			throw new RealmRefusedException("the ID token is not good", ex);
		}
	}

	/** Reads a logout token: which of the realm's sessions, or whose, are over. */
	LogoutTokenClaimsSet logout(Realm realm, String token) throws RealmRefusedException, RealmAwayException {
		LogoutTokenValidator validator = new LogoutTokenValidator(issuer(realm), CLIENT, true, this.keys.of(realm),
				null);
		try {
			return validator.validate(JWTParser.parse(token));
		}
		catch (KeySourceException ex) {
			throw new RealmAwayException(ex);
		}
		catch (BadJOSEException | JOSEException | ParseException ex) {
			throw new RealmRefusedException("the logout token is not good", ex);
		}
	}

	private static Issuer issuer(Realm realm) {
		return new Issuer(realm.issuer());
	}

	private static Instant provedAt(IDTokenClaimsSet claims) {
		Date at = Objects.requireNonNull(claims.getAuthenticationTime());
		return at.toInstant();
	}

	private static String name(IDTokenClaimsSet claims) {
		String name = Stream.of("family_name", "given_name")
			.map(claims::getStringClaim)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		return name.isBlank() ? claims.getStringClaim("preferred_username") : name;
	}

	private static Set<Role> roles(IDTokenClaimsSet claims) {
		List<String> roles = claims.getStringListClaim("roles");
		return Role.of((roles == null) ? List.of() : roles);
	}

}
