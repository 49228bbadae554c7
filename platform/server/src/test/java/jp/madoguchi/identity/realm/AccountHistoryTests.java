package jp.madoguchi.identity.realm;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.CredentialRepresentation;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.testing.Account;
import jp.madoguchi.identity.testing.Accounts;
import jp.madoguchi.identity.testing.RealmTenants;
import jp.madoguchi.identity.testing.RealmTest;
import jp.madoguchi.problem.ProblemException;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a real realm tells of an account's age. */
@RealmTest
class AccountHistoryTests {

	@Autowired
	RealmTenants tenants;

	@Autowired
	Accounts accounts;

	@Autowired
	AccountHistory history;

	@Autowired
	KeycloakProperties keycloak;

	@Autowired
	Realms realms;

	@Test
	void anAccountIsAsNewAsItsNewestPasswordOrSecondFactor() {
		TenantRequest tenant = this.tenants.make("age", "山の上消費生活センター");
		Account account = this.accounts.withCodes(tenant, Role.ADMIN);
		Instant made = lastChanged(tenant, account.id());
		assertThat(made).isBetween(Instant.now().minusSeconds(120), Instant.now().plusSeconds(5));
		CredentialRepresentation password = new CredentialRepresentation();
		password.setType(CredentialRepresentation.PASSWORD);
		password.setValue("yama kawa umi hoshi");
		password.setTemporary(false);
		this.accounts.of(account).resetPassword(password);
		assertThat(lastChanged(tenant, account.id())).isAfter(made);
	}

	@Test
	void nothingIsKnownOfAnAccountThereIsNotAndOfARealmThatIsAway() {
		TenantRequest tenant = this.tenants.make("ageless", "谷の下消費生活センター");
		CurrentTenant.run(tenant.id(), () -> assertThat(this.history.lastChanged(UUID.randomUUID())).isEmpty());
		AccountHistory away = new AccountHistory(
				new KeycloakProperties(URI.create("http://127.0.0.1:9/auth"), this.keycloak.admin()), this.realms);
		CurrentTenant.run(tenant.id(),
				() -> assertThatExceptionOfType(ProblemException.class)
					.isThrownBy(() -> away.lastChanged(UUID.randomUUID()))
					.satisfies((refusal) -> assertThat(refusal.problem()).isEqualTo(ProblemType.UNAVAILABLE)));
	}

	private Instant lastChanged(TenantRequest tenant, UUID account) {
		return CurrentTenant.call(tenant.id(), () -> this.history.lastChanged(account).orElseThrow());
	}

}
