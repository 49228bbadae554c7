package jp.madoguchi.identity.realm;

import java.util.Set;

import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;

/**
 * What the realm may ask of a person at a login: a new password, a second factor,
 * recovery codes; nothing else it knows of.
 */
final class AccountTasks {

	private static final Set<String> WANTED = Set.of("CONFIGURE_TOTP", "webauthn-register", "UPDATE_PASSWORD",
			"CONFIGURE_RECOVERY_AUTHN_CODES");

	private final AuthenticationManagementResource flows;

	AccountTasks(AuthenticationManagementResource flows) {
		this.flows = flows;
	}

	void ensure() {
		for (RequiredActionProviderRepresentation task : this.flows.getRequiredActions()) {
			boolean wanted = WANTED.contains(task.getAlias());
			if (task.isEnabled() != wanted || task.isDefaultAction()) {
				task.setEnabled(wanted);
				task.setDefaultAction(false);
				this.flows.updateRequiredAction(task.getAlias(), task);
			}
		}
	}

}
