package jp.madoguchi.tenancy;

/**
 * One step of making a tenant. Steps run in the order of their {@code @Order}; each may
 * run again after a crash in its middle and must then end in the same state. The schema
 * and keys exist from order {@value #AFTER_SCHEMA} on.
 */
public interface ProvisioningStep {

	/** Steps of other modules start here. */
	int AFTER_SCHEMA = 100;

	/** Stable name under which the step's completion is remembered. */
	String name();

	/** Does the step, with the tenant bound. */
	void perform(TenantRequest request);

}
