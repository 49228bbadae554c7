package jp.madoguchi.logintheme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of {@link SecondFactorSetup}. */
public class SecondFactorSetupFactory implements AuthenticatorFactory {

	private static final Authenticator STEP = new SecondFactorSetup();

	@Override
	public String getId() {
		return "madoguchi-second-factor-setup";
	}

	@Override
	public String getDisplayType() {
		return "Choice of a first second factor";
	}

	@Override
	public String getHelpText() {
		return "Who has neither passkey nor one-time codes chooses one and sets it up.";
	}

	@Override
	public Authenticator create(KeycloakSession session) {
		return STEP;
	}

	@Override
	public AuthenticationExecutionModel.Requirement[] getRequirementChoices() {
		return new AuthenticationExecutionModel.Requirement[] { AuthenticationExecutionModel.Requirement.REQUIRED };
	}

	@Override
	public @Nullable String getReferenceCategory() {
		return null;
	}

	@Override
	public boolean isConfigurable() {
		return false;
	}

	@Override
	public boolean isUserSetupAllowed() {
		return false;
	}

	@Override
	public List<ProviderConfigProperty> getConfigProperties() {
		return List.of();
	}

	@Override
	public void init(Config.Scope config) {
		// Nothing to set.
	}

	@Override
	public void postInit(KeycloakSessionFactory factory) {
		// Nothing to prepare.
	}

	@Override
	public void close() {
		// Holds nothing.
	}

}
