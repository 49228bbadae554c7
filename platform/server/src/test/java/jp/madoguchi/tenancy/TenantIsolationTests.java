package jp.madoguchi.tenancy;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServerTest
class TenantIsolationTests {

	private static final String INSUFFICIENT_PRIVILEGE = "42501";

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	TestPeople people;

	@Test
	void workWithoutATenantFails() {
		assertThatExceptionOfType(NoTenantBoundException.class)
			.isThrownBy(() -> this.jdbc.sql(TenantSql.of("select count(*) from tenant_schema.consumer"))
				.query(Integer.class)
				.single());
		assertThatThrownBy(
				() -> this.transaction.execute((_) -> this.jdbc.sql("select 1").query(Integer.class).single()))
			.hasRootCauseInstanceOf(NoTenantBoundException.class);
	}

	@Test
	void workWithoutATransactionFails() {
		assertThatThrownBy(() -> CurrentTenant.run(TestTenants.ALPHA, () -> count("tenant_schema")))
			.hasStackTraceContaining("inside a transaction only");
	}

	@Test
	void aTransactionCannotChangeItsTenant() {
		assertThatThrownBy(() -> inAlpha(() -> CurrentTenant.run(TestTenants.BETA, () -> count("tenant_schema"))))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void theRightTenantReadsItsOwnRows() {
		int inAlpha = consumersOf(TestTenants.ALPHA);
		int inBeta = consumersOf(TestTenants.BETA);
		this.people.consumer(TestTenants.ALPHA);
		assertThat(consumersOf(TestTenants.ALPHA)).isEqualTo(inAlpha + 1);
		assertThat(consumersOf(TestTenants.BETA)).isEqualTo(inBeta);
	}

	@Test
	void theDatabaseRefusesAStatementThatStrays() {
		assertRefused("select count(*) from t_beta.consumer");
		assertRefused("insert into t_beta.setting (name, value) values ('x', '')");
		assertRefused("select * from platform.tenant_key");
	}

	@Test
	void theDatabaseRefusesToAlterWhatTheTenantHas() {
		assertRefused("drop table t_alpha.message");
		assertRefused("alter table t_alpha.message add column x text");
		assertRefused("create table t_alpha.mine (id int)");
		assertRefused("truncate t_alpha.message");
		assertRefused("select * from t_alpha.schema_history");
	}

	@Test
	void theDatabaseRefusesToBecomeAnOwner() {
		assertRefused("set local role t_alpha_owner");
		assertRefused("set local role madoguchi_provisioner");
	}

	@Test
	void aStatementThatNamesNoSchemaFindsNothing() {
		assertThatThrownBy(
				() -> inAlpha(() -> this.jdbc.sql("select count(*) from consumer").query(Integer.class).single()))
			.hasRootCauseInstanceOf(SQLException.class)
			.hasMessageContaining("consumer");
	}

	private int consumersOf(TenantId tenant) {
		return CurrentTenant.call(tenant, () -> this.transaction.execute((_) -> count("tenant_schema")));
	}

	private int count(String schema) {
		return this.jdbc.sql(TenantSql.of("select count(*) from " + schema + ".consumer"))
			.query(Integer.class)
			.single();
	}

	private void inAlpha(Runnable work) {
		CurrentTenant.run(TestTenants.ALPHA, () -> this.transaction.executeWithoutResult((_) -> work.run()));
	}

	private void assertRefused(String sql) {
		assertThatThrownBy(() -> inAlpha(() -> this.jdbc.sql(sql).update())).rootCause()
			.isInstanceOfSatisfying(SQLException.class,
					(ex) -> assertThat(ex.getSQLState()).as(sql).isEqualTo(INSUFFICIENT_PRIVILEGE));
	}

}
