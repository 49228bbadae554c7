package jp.madoguchi.identity.realm;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.keycloak.representations.idm.RealmRepresentation;

/**
 * What holds in every tenant's realm: no way in but by an account the centre made, with
 * password and second factor, in Japanese.
 */
final class RealmRules {

	/** The theme in {@code platform/login-theme}. */
	private static final String THEME = "madoguchi";

	private static final String LANGUAGE = "ja";

	/** Longer than a session of the desk, so that it is the desk's that ends first. */
	private static final Duration SESSION = Duration.ofHours(12).plusMinutes(15);

	private static final Duration TOKEN = Duration.ofMinutes(1);

	/** Time to read a page, fetch a telephone and set up its app. */
	private static final Duration PATIENCE = Duration.ofMinutes(30);

	private RealmRules() {
	}

	static void apply(RealmRepresentation realm, Realm place, String centreName) {
		realm.setRealm(place.tenant().value());
		realm.setEnabled(true);
		realm.setDisplayName(centreName);
		Map<String, String> attributes = new HashMap<>(
				Optional.ofNullable(realm.getAttributes()).orElseGet(HashMap::new));
		// Tokens carry this name whichever address a request came in by.
		attributes.put("frontendUrl", place.frontend());
		realm.setAttributes(attributes);
		language(realm);
		noOtherWayIn(realm);
		passwords(realm);
		secondFactors(realm, centreName);
		times(realm);
	}

	private static void language(RealmRepresentation realm) {
		realm.setLoginTheme(THEME);
		realm.setInternationalizationEnabled(true);
		realm.setSupportedLocales(Set.of(LANGUAGE));
		realm.setDefaultLocale(LANGUAGE);
	}

	private static void noOtherWayIn(RealmRepresentation realm) {
		realm.setRegistrationAllowed(false);
		realm.setResetPasswordAllowed(false);
		realm.setRememberMe(false);
		realm.setLoginWithEmailAllowed(false);
		realm.setDuplicateEmailsAllowed(true);
		realm.setEditUsernameAllowed(false);
		// TLS ends at the gateway; inside the cell Keycloak is reached without.
		realm.setSslRequired("none");
	}

	private static void passwords(RealmRepresentation realm) {
		realm.setPasswordPolicy("length(12) and maxLength(128) and notUsername(undefined)");
		realm.setBruteForceProtected(true);
		realm.setPermanentLockout(false);
		realm.setFailureFactor(5);
		realm.setWaitIncrementSeconds(seconds(Duration.ofMinutes(5)));
		realm.setMaxFailureWaitSeconds(seconds(Duration.ofMinutes(30)));
		realm.setMaxDeltaTimeSeconds(seconds(Duration.ofHours(12)));
		realm.setMinimumQuickLoginWaitSeconds(seconds(Duration.ofMinutes(1)));
		realm.setQuickLoginCheckMilliSeconds(500L);
	}

	private static void secondFactors(RealmRepresentation realm, String centreName) {
		realm.setOtpPolicyType("totp");
		realm.setOtpPolicyAlgorithm("HmacSHA1");
		realm.setOtpPolicyDigits(6);
		realm.setOtpPolicyPeriod(30);
		realm.setOtpPolicyLookAheadWindow(1);
		realm.setOtpPolicyCodeReusable(false);
		realm.setWebAuthnPolicyRpEntityName(centreName);
		realm.setWebAuthnPolicySignatureAlgorithms(List.of("ES256", "RS256"));
		realm.setWebAuthnPolicyUserVerificationRequirement("preferred");
		realm.setWebAuthnPolicyAvoidSameAuthenticatorRegister(true);
	}

	private static void times(RealmRepresentation realm) {
		realm.setAccessTokenLifespan(seconds(TOKEN));
		realm.setAccessCodeLifespan(seconds(TOKEN));
		realm.setAccessCodeLifespanLogin(seconds(PATIENCE));
		realm.setAccessCodeLifespanUserAction(seconds(PATIENCE));
		realm.setSsoSessionIdleTimeout(seconds(SESSION));
		realm.setSsoSessionMaxLifespan(seconds(SESSION));
	}

	private static int seconds(Duration duration) {
		return Math.toIntExact(duration.toSeconds());
	}

}
