package jp.madoguchi.testing;

import java.net.URI;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;

import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantProvisioning;
import jp.madoguchi.tenancy.TenantRequest;

/** Two tenants, made as real ones are. */
@TestComponent
public class TestTenants {

	public static final TenantId ALPHA = new TenantId("alpha");

	public static final TenantId BETA = new TenantId("beta");

	TestTenants(TenantProvisioning provisioning) {
		List.of(ALPHA, BETA).forEach((tenant) -> provisioning.provision(request(tenant)));
	}

	public static TenantRequest request(TenantId tenant) {
		return new TenantRequest(tenant, "Centre " + tenant, URI.create("http://" + tenant + ".localhost:8080"),
				URI.create("http://" + tenant + "-desk.localhost:8080"));
	}

}
