package jp.madoguchi.identity.realm;

import java.util.List;
import java.util.Map;

import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * The way in: password, then a passkey, a code or a recovery code; who has neither
 * passkey nor codes sets one up before anything else. No cookie of an earlier login
 * shortens it, because a desk that is locked must not open by itself.
 */
final class LoginFlow {

	/**
	 * A flow in use can't be rebuilt step by step without a moment in which it lets
	 * someone through. So a changed flow gets a new name, is built aside and put in place
	 * at the end.
	 */
	private static final String NAME = "madoguchi-1";

	private static final String SECOND_FACTOR = NAME + "-second-factor";

	private final RealmResource realm;

	private final AuthenticationManagementResource flows;

	LoginFlow(RealmResource realm) {
		this.realm = realm;
		this.flows = realm.flows();
	}

	void ensure() {
		RealmRepresentation representation = this.realm.toRepresentation();
		if (NAME.equals(representation.getBrowserFlow())) {
			return;
		}
		removeHalfBuilt();
		build();
		representation.setBrowserFlow(NAME);
		this.realm.update(representation);
	}

	private void removeHalfBuilt() {
		this.flows.getFlows()
			.stream()
			.filter((flow) -> flow.getAlias().equals(NAME))
			.forEach((flow) -> this.flows.deleteFlow(flow.getId()));
	}

	private void build() {
		AuthenticationFlowRepresentation flow = new AuthenticationFlowRepresentation();
		flow.setAlias(NAME);
		flow.setProviderId("basic-flow");
		flow.setTopLevel(true);
		flow.setBuiltIn(false);
		Answers.created(this.flows.createFlow(flow));
		add(NAME, "auth-username-password-form", "REQUIRED");
		this.flows.addExecutionFlow(NAME,
				Map.of("alias", SECOND_FACTOR, "type", "basic-flow", "description", "", "provider", ""));
		require(SECOND_FACTOR, "CONDITIONAL");
		add(SECOND_FACTOR, "conditional-user-configured", "REQUIRED");
		add(SECOND_FACTOR, "webauthn-authenticator", "ALTERNATIVE");
		add(SECOND_FACTOR, "auth-otp-form", "ALTERNATIVE");
		add(SECOND_FACTOR, "auth-recovery-authn-code-form", "ALTERNATIVE");
		add(NAME, "madoguchi-second-factor-setup", "REQUIRED");
	}

	private void add(String flow, String authenticator, String requirement) {
		this.flows.addExecution(flow, Map.of("provider", authenticator));
		require(authenticator, requirement);
	}

	private void require(String added, String requirement) {
		List<AuthenticationExecutionInfoRepresentation> executions = this.flows.getExecutions(NAME);
		AuthenticationExecutionInfoRepresentation execution = executions.stream()
			.filter((one) -> added.equals(one.getProviderId()) || added.equals(one.getDisplayName()))
			.findFirst()
			.orElseThrow();
		execution.setRequirement(requirement);
		this.flows.updateExecutions(NAME, execution);
	}

}
