package jp.madoguchi.tenancy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

/** Tenants made by an earlier release. */
@ServerTest
class SchemaUpgradeTests {

	@Autowired
	SchemaUpgrade upgrade;

	@Autowired
	SchemaMigrations migrations;

	@Autowired
	TestTenants made;

	@Autowired
	Tenants tenants;

	@Autowired
	TestPeople people;

	@Test
	void areBroughtUpToDateAtTheStart() {
		TenantId old = tenantOfTheFirstRelease("old");
		assertThat(this.migrations.outdated()).contains(old);
		this.upgrade.afterPropertiesSet();
		assertThat(this.migrations.outdated()).isEmpty();
		assertThatNothingIsPending(old);
	}

	@Test
	void areBroughtUpToDateOnceByTwoReplicasThatStartTogether() {
		List<TenantId> old = Stream.of("older", "oldest", "eldest").map(this::tenantOfTheFirstRelease).toList();
		List<SchemaUpgrade> replicas = List.of(new SchemaUpgrade(this.migrations), new SchemaUpgrade(this.migrations));
		replicas.stream()
			.map((replica) -> CompletableFuture.runAsync(replica::afterPropertiesSet))
			.toList()
			.forEach(CompletableFuture::join);
		old.forEach(this::assertThatNothingIsPending);
		assertThat(replicas).noneMatch((replica) -> old.stream().anyMatch(replica::isBehind));
	}

	@Test
	void areNotServedWhileThatFailsAndOthersAre() {
		TenantId broken = tenantOfTheFirstRelease("broken");
		asOwner(broken, "create table t_broken.line_event (in_the_way int)");
		this.upgrade.afterPropertiesSet();
		assertThat(session(broken)).isEqualTo("unavailable");
		assertThat(session(TestTenants.ALPHA)).isEmpty();
		assertThat(this.tenants.active()).extracting(Tenant::id).contains(TestTenants.ALPHA).doesNotContain(broken);

		asOwner(broken, "drop table t_broken.line_event");
		this.upgrade.retry();
		assertThat(session(broken)).isEmpty();
		assertThatNothingIsPending(broken);
	}

	private String session(TenantId tenant) {
		return this.people.anyone(tenant + ".localhost:8080").get("/api/consumer/session").problem();
	}

	private TenantId tenantOfTheFirstRelease(String name) {
		TenantId tenant = new TenantId(name);
		this.made.make(tenant);
		asOwner(tenant,
				"""
						do $$
						declare one record;
						begin
						  for one in select tablename from pg_tables where schemaname = '%1$s' loop
						    execute format('drop table %1$s.%%I cascade', one.tablename);
						  end loop;
						  for one in select oid::regprocedure as routine from pg_proc where pronamespace = '%1$s'::regnamespace loop
						    execute format('drop routine %%s', one.routine);
						  end loop;
						end
						$$"""
					.formatted(tenant.schema()));
		this.migrations.ofTenant(tenant).target("1").load().migrate();
		this.migrations.provisioner()
			.sql("update platform.tenant set schema_version = 1 where id = ?")
			.param(name)
			.update();
		return tenant;
	}

	/** One statement text, so one connection and one role. */
	private void asOwner(TenantId tenant, String sql) {
		this.migrations.provisioner().sql("set role " + tenant.ownerRole() + "; " + sql).update();
	}

	private void assertThatNothingIsPending(TenantId tenant) {
		assertThat(this.migrations.ofTenant(tenant).load().info().pending()).isEmpty();
	}

}
