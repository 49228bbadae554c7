package jp.madoguchi.identity.realm;

import java.net.URI;

import jp.madoguchi.tenancy.TenantId;

/**
 * A tenant's realm by its addresses. Browsers reach it on the desk's own host, which is
 * also its name in every token; the server reaches it inside the cell.
 *
 * @param keycloak Keycloak as the server reaches it
 * @param deskOrigin scheme, host and port of the tenant's desk
 */
public record Realm(TenantId tenant, URI keycloak, URI deskOrigin) {

	/** The realm's only client. */
	public static final String CLIENT = "desk";

	/** What the realm calls itself. */
	public URI issuer() {
		return URI.create(frontend() + "/realms/" + this.tenant);
	}

	/** Where a browser goes to sign in. */
	public URI authorization() {
		return URI.create(issuer() + "/protocol/openid-connect/auth");
	}

	/** Where the browser comes back to. */
	public URI callback() {
		return URI.create(this.deskOrigin + "/api/desk/login/callback");
	}

	/** Where the server trades codes and refresh tokens. */
	public URI token() {
		return inside("token");
	}

	/** Where the server ends a session of the realm. */
	public URI revocation() {
		return inside("revoke");
	}

	/** Where the realm's public keys lie. */
	public URI keys() {
		return inside("certs");
	}

	/** Where the realm tells the server that a session is over. */
	URI logoutCalledBack() {
		return URI.create(this.deskOrigin + "/api/desk/logout/backchannel");
	}

	String frontend() {
		return this.deskOrigin + "/auth";
	}

	private URI inside(String endpoint) {
		return URI.create(this.keycloak + "/realms/" + this.tenant + "/protocol/openid-connect/" + endpoint);
	}

}
