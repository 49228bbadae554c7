package jp.madoguchi.identity.testing;

import java.util.UUID;

import jp.madoguchi.tenancy.TenantRequest;

/**
 * Someone of the staff.
 *
 * @param name the name at the login
 * @param codes the app that shows them their codes
 */
public record Account(TenantRequest tenant, UUID id, String name, String password, CodeApp codes) {

	/** The address of their desk. */
	public String desk() {
		return this.tenant.deskOrigin().toString();
	}

}
