package jp.madoguchi.tenancy;

import java.net.URI;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;

/** Two tenants, made as real ones are but without a realm. */
@TestComponent
public class TestTenants {

	public static final TenantId ALPHA = new TenantId("alpha");

	public static final TenantId BETA = new TenantId("beta");

	private final TenantProvisioning provisioning;

	TestTenants(SchemaMigrations migrations, List<ProvisioningStep> steps, Tenants tenants) {
		this.provisioning = new TenantProvisioning(migrations, withoutRealm(steps), tenants);
		List.of(ALPHA, BETA).forEach(this::make);
	}

	/** Makes another one. */
	public void make(TenantId tenant) {
		this.provisioning.provision(request(tenant));
	}

	static List<ProvisioningStep> withoutRealm(List<ProvisioningStep> steps) {
		return steps.stream().filter((step) -> !step.name().equals("realm")).toList();
	}

	public static TenantRequest request(TenantId tenant) {
		return new TenantRequest(tenant, "Centre " + tenant, URI.create("http://" + tenant + ".localhost:8080"),
				URI.create("http://" + tenant + "-desk.localhost:8080"));
	}

}
