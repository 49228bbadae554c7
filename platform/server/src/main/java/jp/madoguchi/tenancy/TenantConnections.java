package jp.madoguchi.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariDataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives a transaction a connection that is the tenant's runtime role until commit or
 * rollback. Nothing has to be reset afterwards, so nothing can be forgotten.
 */
class TenantConnections implements MultiTenantConnectionProvider<TenantId> {

	private static final long serialVersionUID = 1L;

	private final transient HikariDataSource pool;

	TenantConnections(HikariDataSource pool) {
		this.pool = pool;
	}

	@Override
	public Connection getConnection(TenantId tenant) throws SQLException {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("a tenant's rows are reached inside a transaction only");
		}
		Connection connection = this.pool.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("set local role " + tenant.runtimeRole());
			return connection;
		}
		catch (SQLException | RuntimeException ex) {
			connection.close();
			throw ex;
		}
	}

	@Override
	public void releaseConnection(TenantId tenant, Connection connection) throws SQLException {
		connection.close();
	}

	@Override
	public Connection getAnyConnection() {
		throw new NoTenantBoundException();
	}

	@Override
	public void releaseAnyConnection(Connection connection) throws SQLException {
		connection.close();
	}

	@Override
	public boolean supportsAggressiveRelease() {
		return false;
	}

	@Override
	public boolean isUnwrappableAs(Class<?> type) {
		return false;
	}

	@Override
	public <T> @Nullable T unwrap(Class<T> type) {
		return null;
	}

}
