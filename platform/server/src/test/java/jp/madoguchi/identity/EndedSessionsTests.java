package jp.madoguchi.identity;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class EndedSessionsTests {

	@Autowired
	EndedSessions ended;

	@Autowired
	TestPeople people;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void leaveNoTrace() {
		this.people.consumer(TestTenants.BETA);
		CurrentTenant.run(TestTenants.BETA, () -> this.transaction.executeWithoutResult((_) -> this.jdbc
			.sql(TenantSql.of("update tenant_schema.consumer_session set last_seen_at = now() - interval '32 minutes'"))
			.update()));
		this.people.consumer(TestTenants.BETA);
		this.ended.forget();
		assertThat(sessions()).isOne();
	}

	private int sessions() {
		return CurrentTenant.call(TestTenants.BETA, () -> {
			Integer count = this.transaction
				.execute((_) -> this.jdbc.sql(TenantSql.of("select count(*) from tenant_schema.consumer_session"))
					.query(Integer.class)
					.single());
			return Objects.requireNonNull(count);
		});
	}

}
