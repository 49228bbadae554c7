package jp.madoguchi.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

import jp.madoguchi.identity.testing.RealmTenants;
import jp.madoguchi.identity.testing.RealmTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RealmTest
class TenantProvisioningTests {

	/** Keycloak is shared with other runs, whose realms must not have the same names. */
	private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	SchemaMigrations migrations;

	@Autowired
	List<ProvisioningStep> steps;

	@Autowired
	Tenants tenants;

	@Autowired
	Settings settings;

	@Autowired
	RealmTenants realms;

	private final List<TenantRequest> provisioned = new ArrayList<>();

	@AfterEach
	void removeRealms() {
		this.provisioned.forEach((request) -> this.realms.realm(request).remove());
	}

	@Test
	void goesOnAfterACrashAtEachStep() {
		for (int crashAt = 0; crashAt < this.steps.size(); crashAt++) {
			TenantRequest request = request("crash" + crashAt);
			assertThatExceptionOfType(Crash.class).isThrownBy(provisioningThatCrashesAfter(crashAt, request)::run);
			assertThat(this.tenants.door(request.consumerOrigin().getHost())).isEmpty();

			provision(request);

			assertThat(this.tenants.door(request.consumerOrigin().getHost()))
				.hasValueSatisfying((door) -> assertThat(door.tenant().state()).isEqualTo(Tenant.State.ACTIVE));
			assertThatTheTenantCanKeepSecrets(request.id());
			assertThat(this.realms.realm(request).clients().findByClientId("desk")).hasSize(1);
		}
	}

	@Test
	void repeatsNothingThatIsDone() {
		TenantRequest request = request("twice");
		provision(request);
		List<String> performed = new ArrayList<>();
		provisioning(this.steps.stream().<ProvisioningStep>map((step) -> new Recorded(step, performed)).toList())
			.provision(request);
		assertThat(performed).isEmpty();
	}

	@Test
	void refusesAHostThatIsAnothers() {
		TenantRequest first = request("first");
		provision(first);
		TenantRequest second = new TenantRequest(request("second").id(), "Second", first.consumerOrigin(),
				request("second").deskOrigin());
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> provisioning(this.steps).provision(second));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "A", "1a", "a-b", "a_b", "a b", "a;drop schema x", "a.b", "ä",
			"abcdefghijklmnopqrstuvwxyzabcdef" })
	void refusesIdsThatCouldNotStandInSql(String id) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new TenantId(id));
	}

	private void provision(TenantRequest request) {
		provisioning(this.steps).provision(request);
		this.provisioned.add(request);
	}

	private void assertThatTheTenantCanKeepSecrets(TenantId tenant) {
		CurrentTenant.run(tenant, () -> {
			this.settings.save("test", "kept");
			assertThat(this.settings.find("test", String.class)).contains("kept");
		});
	}

	/**
	 * A crash comes after the step's work and before it is remembered: the worst moment.
	 */
	private Runnable provisioningThatCrashesAfter(int index, TenantRequest request) {
		List<ProvisioningStep> crashing = new ArrayList<>(this.steps);
		crashing.set(index, new Crashing(this.steps.get(index)));
		return () -> provisioning(crashing).provision(request);
	}

	private TenantProvisioning provisioning(List<ProvisioningStep> with) {
		return new TenantProvisioning(this.migrations, with, this.tenants);
	}

	private static TenantRequest request(String name) {
		return TestTenants.request(new TenantId(name + RUN));
	}

	private record Crashing(ProvisioningStep step) implements ProvisioningStep {

		@Override
		public String name() {
			return this.step.name();
		}

		@Override
		public void perform(TenantRequest request) {
			this.step.perform(request);
			throw new Crash();
		}

	}

	private record Recorded(ProvisioningStep step, List<String> performed) implements ProvisioningStep {

		@Override
		public String name() {
			return this.step.name();
		}

		@Override
		public void perform(TenantRequest request) {
			this.performed.add(name());
			this.step.perform(request);
		}

	}

	private static final class Crash extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
