package jp.madoguchi.tenancy;

/** Work that needs a tenant was started without one: a defect, never an input error. */
public class NoTenantBoundException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	NoTenantBoundException() {
		super("no tenant is bound to this work");
	}

}
