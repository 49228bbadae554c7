package jp.madoguchi.identity.testing;

import java.net.URI;
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

	private final TenantRequest one;

	private final TenantRequest two;

	private final Keycloak keycloak;

	RealmTenants(TenantProvisioning provisioning, @Value("${" + RealmCell.DOOR_PORT + "}") int port,
			@Value("${madoguchi.keycloak.url}") String url, @Value("${madoguchi.keycloak.admin.name}") String admin,
			@Value("${madoguchi.keycloak.admin.password}") String password) {
		this.keycloak = Keycloak.getInstance(url, "master", admin, password, "admin-cli");
		this.one = request("one", "山川県消費生活センター", port);
		this.two = request("two", "海辺市消費生活センター", port);
		provisioning.provision(this.one);
		provisioning.provision(this.two);
	}

	/** A tenant whose desk is at {@code one-desk.localhost}. */
	public TenantRequest one() {
		return this.one;
	}

	/** Another tenant. */
	public TenantRequest two() {
		return this.two;
	}

	/** A realm as its administrator sees it. */
	public RealmResource realm(TenantRequest tenant) {
		return this.keycloak.realm(tenant.id().value());
	}

	@Override
	public void destroy() {
		realm(this.one).remove();
		realm(this.two).remove();
		this.keycloak.close();
	}

	private static TenantRequest request(String name, String centreName, int port) {
		String ofThisRun = name + UUID.randomUUID().toString().substring(0, 8);
		return new TenantRequest(new TenantId(ofThisRun), centreName,
				URI.create("http://%s.localhost:%d".formatted(name, port)),
				URI.create("http://%s-desk.localhost:%d".formatted(name, port)));
	}

}
