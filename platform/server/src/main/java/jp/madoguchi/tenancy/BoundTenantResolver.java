package jp.madoguchi.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Hibernate asks here whose session it opens; without a tenant there is none. */
class BoundTenantResolver implements CurrentTenantIdentifierResolver<TenantId> {

	@Override
	public TenantId resolveCurrentTenantIdentifier() {
		return CurrentTenant.id();
	}

	@Override
	public boolean validateExistingCurrentSessions() {
		return true;
	}

}
