package jp.madoguchi.identity.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantProvisioning;
import jp.madoguchi.tenancy.TenantRequest;

/**
 * Two tenants with realms. The realms' names are of this run, for Keycloak is shared with
 * others.
 */
@TestComponent
public class RealmTenants implements DisposableBean {

	private final TenantProvisioning provisioning;

	private final int port;

	private final Keycloak keycloak;

	private final List<TenantRequest> made = new ArrayList<>();

	private final TenantRequest one;

	private final TenantRequest two;

	RealmTenants(TenantProvisioning provisioning, @Value("${" + RealmCell.DOOR_PORT + "}") int port,
			@Value("${madoguchi.keycloak.url}") String url, @Value("${madoguchi.keycloak.admin.name}") String admin,
			@Value("${madoguchi.keycloak.admin.password}") String password) {
		this.keycloak = Keycloak.getInstance(url, "master", admin, password, "admin-cli");
		this.provisioning = provisioning;
		this.port = port;
		this.one = make("one", "山川県消費生活センター");
		this.two = make("two", "海辺市消費生活センター");
	}

	/** A tenant whose desk is at {@code one-desk.localhost}. */
	public TenantRequest one() {
		return this.one;
	}

	/** Another tenant. */
	public TenantRequest two() {
		return this.two;
	}

	/** Makes a tenant whose desk is at {@code <name>-desk.localhost}. */
	public TenantRequest make(String name, String centreName) {
		TenantRequest request = request(name, centreName, this.port);
		this.provisioning.provision(request);
		this.made.add(request);
		return request;
	}

	/** A realm as its administrator sees it. */
	public RealmResource realm(TenantRequest tenant) {
		return this.keycloak.realm(tenant.id().value());
	}

	@Override
	public void destroy() {
		this.made.forEach((tenant) -> realm(tenant).remove());
		this.keycloak.close();
	}

	private static TenantRequest request(String name, String centreName, int port) {
		String ofThisRun = name + UUID.randomUUID().toString().substring(0, 8);
		return new TenantRequest(new TenantId(ofThisRun), centreName,
				URI.create("http://%s.localhost:%d".formatted(name, port)),
				URI.create("http://%s-desk.localhost:%d".formatted(name, port)));
	}

}
