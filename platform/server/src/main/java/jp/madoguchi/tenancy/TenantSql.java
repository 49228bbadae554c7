package jp.madoguchi.tenancy;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Every statement names its schema. Entities and SQL texts write {@value #SCHEMA}, and
 * here the bound tenant's schema takes its place. A statement that slips past this names
 * a schema that doesn't exist and fails. Naming the schema, instead of switching
 * {@code search_path}, keeps the driver's prepared statements
 * ({@code docs/decisions/0006-tenancy.md}).
 */
public final class TenantSql implements StatementInspector {

	/** Stands for the bound tenant's schema in mappings and SQL texts. */
	public static final String SCHEMA = "tenant_schema";

	private static final long serialVersionUID = 1L;

	TenantSql() {
	}

	/** Returns the text with the bound tenant's schema in it. */
	public static String of(String sql) {
		return sql.replace(SCHEMA + ".", CurrentTenant.id().schema() + ".");
	}

	@Override
	public String inspect(String sql) {
		return of(sql);
	}

}
