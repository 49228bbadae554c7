package jp.madoguchi.identity.realm;

import java.util.Map;
import java.util.Set;

import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.representations.idm.RequiredActionConfigRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;

/**
 * What the realm may ask of a person at a login: a new password, a second factor,
 * recovery codes; nothing else it knows of.
 */
final class AccountTasks {

	private static final Set<String> SECOND_FACTORS = Set.of("CONFIGURE_TOTP", "webauthn-register");

	private static final Set<String> OTHERS = Set.of("UPDATE_PASSWORD", "CONFIGURE_RECOVERY_AUTHN_CODES");

	private final AuthenticationManagementResource flows;

	AccountTasks(AuthenticationManagementResource flows) {
		this.flows = flows;
	}

	void ensure() {
		for (RequiredActionProviderRepresentation task : this.flows.getRequiredActions()) {
			boolean wanted = SECOND_FACTORS.contains(task.getAlias()) || OTHERS.contains(task.getAlias());
			if (task.isEnabled() != wanted || task.isDefaultAction()) {
				task.setEnabled(wanted);
				task.setDefaultAction(false);
				this.flows.updateRequiredAction(task.getAlias(), task);
			}
		}
		SECOND_FACTORS.forEach(this::followByRecoveryCodes);
	}

	private void followByRecoveryCodes(String task) {
		RequiredActionConfigRepresentation config = new RequiredActionConfigRepresentation();
		config.setConfig(Map.of("add-recovery-codes", "true"));
		this.flows.updateRequiredActionConfig(task, config);
	}

}
