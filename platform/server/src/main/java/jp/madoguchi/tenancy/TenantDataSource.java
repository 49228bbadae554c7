package jp.madoguchi.tenancy;

import java.sql.Connection;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The handle under which a transaction's connection is known to JDBC code. It opens none
 * of its own: outside a transaction a {@code SET LOCAL} would be lost with no error.
 */
class TenantDataSource extends AbstractDataSource {

	@Override
	public Connection getConnection() {
		throw new IllegalStateException("a tenant's rows are reached inside a transaction only");
	}

	@Override
	public Connection getConnection(String username, String password) {
		return getConnection();
	}

}
