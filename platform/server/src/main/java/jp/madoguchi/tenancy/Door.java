package jp.madoguchi.tenancy;

/** What a host name leads to. */
public record Door(Tenant tenant, Side side) {

	/** The host name of this door, without a port. */
	public String host() {
		return this.tenant.origin(this.side).getHost();
	}

}
