package jp.madoguchi.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.testing.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServerTest
class OneTripTests {

	private static final String FIND = "select name from tenant_schema.setting where name = :name";

	private static final String KEEP = """
			insert into tenant_schema.setting (name, value) values (:name, ''), (:other, '') returning name""";

	private final String name = "one" + UUID.randomUUID();

	private final String other = "other" + UUID.randomUUID();

	@Autowired
	OneTrip oneTrip;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	@Qualifier("tenantPool")
	HikariDataSource pool;

	@Test
	void reachesTheBoundTenantsRowsOnly() {
		keep(this.name, this.other);
		assertThat(isKept(TestTenants.ALPHA, this.name)).isTrue();
		assertThat(isKept(TestTenants.BETA, this.name)).isFalse();
	}

	@Test
	void theDatabaseRefusesAStatementThatStrays() {
		assertThatThrownBy(() -> ask(TestTenants.ALPHA, FIND.replace("tenant_schema", "t_beta"))).rootCause()
			.isInstanceOfSatisfying(SQLException.class, (ex) -> assertThat(ex.getSQLState()).isEqualTo("42501"));
	}

	/** The next to get the connection is nobody until it says who it is. */
	@Test
	void theRoleEndsWithTheStatement() throws SQLException {
		assertThat(ask(TestTenants.ALPHA, "select current_user as name where :name is not null")).contains("t_alpha");
		for (int n = 0; n < this.pool.getMaximumPoolSize(); n++) {
			try (Connection connection = this.pool.getConnection();
					Statement statement = connection.createStatement();
					ResultSet row = statement.executeQuery("select current_user = session_user")) {
				row.next();
				assertThat(row.getBoolean(1)).isTrue();
				assertThat(connection.getAutoCommit()).isFalse();
			}
		}
	}

	@Test
	void whatFailsWritesNothing() {
		keep(this.name, this.other);
		String third = "third" + UUID.randomUUID();
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> keep(third, this.name));
		assertThat(isKept(TestTenants.ALPHA, third)).isFalse();
		assertThat(isKept(TestTenants.ALPHA, this.name)).isTrue();
	}

	@Test
	void isNoPartOfATransaction() {
		assertThatThrownBy(() -> CurrentTenant.call(TestTenants.ALPHA,
				() -> this.transaction.execute((_) -> isKept(TestTenants.ALPHA, this.name))))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void needsATenant() {
		assertThatExceptionOfType(NoTenantBoundException.class)
			.isThrownBy(() -> this.oneTrip.query(FIND, Map.of("name", this.name), (row, n) -> row.getString("name")));
	}

	private void keep(String one, String another) {
		CurrentTenant.run(TestTenants.ALPHA, () -> this.oneTrip.query(KEEP, Map.of("name", one, "other", another),
				(row, n) -> row.getString("name")));
	}

	private boolean isKept(TenantId tenant, String setting) {
		return CurrentTenant.call(tenant, () -> this.oneTrip.query(FIND, Map.of("name", setting), (row, n) -> true))
			.isPresent();
	}

	private Optional<String> ask(TenantId tenant, String sql) {
		return CurrentTenant.call(tenant,
				() -> this.oneTrip.query(sql, Map.of("name", this.name), (row, n) -> row.getString("name")));
	}

}
