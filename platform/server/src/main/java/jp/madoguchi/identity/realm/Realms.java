package jp.madoguchi.identity.realm;

import java.net.URI;

import org.springframework.stereotype.Service;

import jp.madoguchi.tenancy.Tenant;
import jp.madoguchi.tenancy.TenantRequest;
import jp.madoguchi.tenancy.Tenants;

/** Knows where each tenant's realm is. */
@Service
public class Realms {

	private final URI keycloak;

	private final Tenants tenants;

	Realms(KeycloakProperties properties, Tenants tenants) {
		this.keycloak = properties.url();
		this.tenants = tenants;
	}

	/** The bound tenant's realm. */
	public Realm current() {
		Tenant tenant = this.tenants.current();
		return new Realm(tenant.id(), this.keycloak, tenant.deskOrigin());
	}

	Realm of(TenantRequest request) {
		return new Realm(request.id(), this.keycloak, request.deskOrigin());
	}

}
