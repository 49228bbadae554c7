package jp.madoguchi.tenancy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Statements that are a transaction each. The tenant's role, the statement and the commit
 * go to the database in one trip; an ordinary transaction takes three, which is most of
 * what a short statement costs. For what every request and every message needs
 * ({@code docs/decisions/0006-tenancy.md}).
 */
@Component
public class OneTrip {

	private final NamedParameterJdbcTemplate jdbc;

	OneTrip(@Qualifier("tenantPool") HikariDataSource tenantPool) {
		this.jdbc = new NamedParameterJdbcTemplate(tenantPool);
	}

	/**
	 * Runs a statement for the bound tenant and commits it.
	 * @param sql one statement that gives rows, of which the first counts; it names its
	 * schema as {@link TenantSql} says
	 * @throws IllegalStateException inside a transaction: it would be no part of it
	 */
	public <T> Optional<T> query(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("a transaction's statements go the ordinary way");
		}
		String role = "select set_config('role', '%s', true);\n".formatted(CurrentTenant.id().runtimeRole());
		return Optional.ofNullable(this.jdbc.execute(role + TenantSql.of(sql), parameters,
				(statement) -> rows(statement, mapper).orElse(null)));
	}

	/** PostgreSQL takes what comes before one Sync message as one transaction. */
	private static <T> Optional<T> rows(PreparedStatement statement, RowMapper<T> mapper) throws SQLException {
		statement.getConnection().setAutoCommit(true);
		statement.execute();
		statement.getMoreResults();
		try (ResultSet rows = statement.getResultSet()) {
			return rows.next() ? Optional.ofNullable(mapper.mapRow(rows, 0)) : Optional.empty();
		}
	}

}
