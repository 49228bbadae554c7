package jp.madoguchi.tenancy;

import java.util.regex.Pattern;

/**
 * Short name of a tenant, 2 to 31 lower-case letters and digits; also a label of its host
 * names, the name of its realm and, with the prefix {@code t_}, of its schema and runtime
 * role.
 */
public record TenantId(String value) {

	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{1,30}");

	public TenantId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("not a tenant id");
		}
	}

	/**
	 * The tenant's schema. The form of the id keeps it safe to stand in SQL without
	 * quotes.
	 */
	public String schema() {
		return "t_" + this.value;
	}

	/** The role that may read and write the tenant's rows, nothing else. */
	String runtimeRole() {
		return schema();
	}

	/** The role that owns the schema; used for migrations only. */
	String ownerRole() {
		return schema() + "_owner";
	}

	@Override
	public String toString() {
		return this.value;
	}

}
