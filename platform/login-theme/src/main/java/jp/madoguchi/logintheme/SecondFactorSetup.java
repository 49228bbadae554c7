package jp.madoguchi.logintheme;

import java.util.Map;
import java.util.stream.Stream;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * Lets somebody without a second factor choose one, and makes setting it up part of this
 * login. Keycloak by itself can force one kind, not a choice. Recovery codes follow, for
 * the day it is lost; alone they are not enough, since they run out.
 */
class SecondFactorSetup implements Authenticator {

	/** What a person may choose, and the task it means. */
	private static final Map<String, String> TASKS = Map.of("passkey", "webauthn-register", "code",
			UserModel.RequiredAction.CONFIGURE_TOTP.name());

	@Override
	public void authenticate(AuthenticationFlowContext context) {
		if (hasOne(context.getUser())) {
			context.success();
		}
		else {
			ask(context);
		}
	}

	@Override
	public void action(AuthenticationFlowContext context) {
		String choice = context.getHttpRequest().getDecodedFormParameters().getFirst("choice");
		if (choice != null && TASKS.containsKey(choice)) {
			context.getAuthenticationSession().addRequiredAction(TASKS.get(choice));
			context.getAuthenticationSession()
				.addRequiredAction(UserModel.RequiredAction.CONFIGURE_RECOVERY_AUTHN_CODES);
			context.success();
		}
		else {
			ask(context);
		}
	}

	private static void ask(AuthenticationFlowContext context) {
		context.challenge(context.form().createForm("second-factor-setup.ftl"));
	}

	private static boolean hasOne(UserModel user) {
		return Stream.of(WebAuthnCredentialModel.TYPE_TWOFACTOR, OTPCredentialModel.TYPE)
			.anyMatch(user.credentialManager()::isConfiguredFor);
	}

	@Override
	public boolean requiresUser() {
		return true;
	}

	@Override
	public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
		return true;
	}

	@Override
	public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
		// Only what the person chose is required.
	}

	@Override
	public void close() {
		// Holds nothing.
	}

}
