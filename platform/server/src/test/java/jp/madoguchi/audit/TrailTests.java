package jp.madoguchi.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.audit.Verification.Fault;
import jp.madoguchi.audit.Verification.Finding;
import jp.madoguchi.audit.Verification.Report;
import jp.madoguchi.store.ObjectName;
import jp.madoguchi.store.ObjectStore;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The trail is written with what it records, sealed in a chain, and betrays whoever
 * touches it.
 */
@ServerTest
class TrailTests {

	private static final String INSUFFICIENT_PRIVILEGE = "42501";

	@Autowired
	Trail trail;

	@Autowired
	Sealing sealing;

	@Autowired
	Heads heads;

	@Autowired
	Verification verification;

	@Autowired
	TestTenants tenants;

	@Autowired
	ObjectStore store;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	private final Superuser superuser;

	/** A centre of each test's own: what is spoilt stays spoilt. */
	private final TenantId tenant = new TenantId("trail" + UUID.randomUUID().toString().substring(0, 8));

	TrailTests(@Value("${madoguchi.database.url}") String url) {
		this.superuser = new Superuser(url);
	}

	@BeforeEach
	void openCentre() {
		this.tenants.make(this.tenant);
	}

	@Test
	void anEntryStandsOrFallsWithWhatItRecords() {
		long before = count("audit_entry");
		CurrentTenant.run(this.tenant, () -> this.transaction.executeWithoutResult((status) -> {
			this.trail.record(Deed.CONSULTATION_TAKEN, UUID.randomUUID());
			status.setRollbackOnly();
		}));
		assertThat(count("audit_entry")).isEqualTo(before);
		record(1);
		assertThat(count("audit_entry")).isEqualTo(before + 1);
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> CurrentTenant
			.run(this.tenant, () -> this.trail.record(Deed.CONSULTATION_TAKEN, UUID.randomUUID())));
	}

	@Test
	void whoActsIsWrittenDown() {
		UUID account = UUID.randomUUID();
		Actor.staff(account).call(() -> {
			record(1);
			return true;
		});
		record(1);
		assertThat(inTenant(() -> this.jdbc.sql(TenantSql.of("""
				select actor_kind || coalesce(actor_id::text, '') from tenant_schema.audit_entry
				where deed = 'consultation-taken' order by id""")).query(String.class).list()))
			.containsExactly("staff" + account, "product");
	}

	@Test
	void whatAnybodyWroteDoesNotFitIn() {
		assertThatThrownBy(() -> inTenant(() -> {
			this.trail.record(Deed.SETTING_SAVED, "田中さん");
			return true;
		})).hasStackTraceContaining("audit_entry_detail_check");
	}

	@Test
	void noRoleMayUpdateOrDelete() {
		seal(3);
		for (String role : List.of(this.tenant.schema(), this.tenant.schema() + "_owner")) {
			for (String table : List.of("audit_entry", "audit_link")) {
				String name = this.tenant.schema() + "." + table;
				assertRefused(role, "delete from " + name);
				assertRefused(role, "truncate " + name);
				assertRefused(role,
						"update " + name + ("audit_entry".equals(table) ? " set deed = 'x'" : " set hash = ''"));
			}
		}
		assertRefused(this.tenant.schema(), "insert into " + this.tenant.schema()
				+ ".audit_entry (at, actor_kind, deed) values (now() - interval '1 day', 'product', 'x')");
	}

	@Test
	void entriesAreSealedWithinSecondsWithoutBeingAskedFor() {
		record(5);
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.until(() -> count("audit_unsealed") == 0 && count("audit_link") == count("audit_entry"));
		assertThat(verify().findings()).isEmpty();
	}

	@Test
	void anUntouchedTrailIsSound() throws IOException {
		seal(5);
		keepHead();
		seal(2500);
		keepHead();
		Report report = verify();
		assertThat(report.isSound()).as("%s", report).isTrue();
		assertThat(report.entries()).isEqualTo(count("audit_entry"));
		assertThat(report.heads()).isEqualTo(2);
	}

	@Test
	void anAlteredEntryIsFound() throws SQLException {
		seal(5);
		tamper("update @.audit_entry set deed = 'consultation-closed' where id = (select entry_id from @.audit_link where position = 3)");
		assertFound(new Faulty(Fault.ALTERED, 3));
	}

	@Test
	void aRemovedEntryIsFound() throws SQLException {
		seal(5);
		tamper("delete from @.audit_entry where id = (select entry_id from @.audit_link where position = 2)");
		assertFound(new Faulty(Fault.REMOVED, 2));
	}

	@Test
	void anEntryRemovedWithItsLinkIsFound() throws SQLException {
		seal(5);
		tamper("delete from @.audit_entry where id = (select entry_id from @.audit_link where position = 2);"
				+ "delete from @.audit_link where position = 2");
		assertFound(new Faulty(Fault.REMOVED, 2));
	}

	@Test
	void anInsertedEntryIsFound() throws SQLException {
		seal(5);
		tamper("insert into @.audit_entry (at, actor_kind, deed) values (now() - interval '1 hour', 'product', 'planted')");
		assertFound(new Faulty(Fault.INSERTED, 0));
	}

	@Test
	void anEntryInsertedWithALinkIsFound() throws SQLException {
		seal(5);
		tamper("update @.audit_link set position = position + 1000 where position >= 3;"
				+ "update @.audit_link set position = position - 999 where position >= 1000;"
				+ "with planted as (insert into @.audit_entry (actor_kind, deed) values ('product', 'planted') returning id)"
				+ " insert into @.audit_link select 3, id, sha256('planted') from planted");
		assertThat(verify().findings()).extracting(Finding::fault).contains(Fault.ALTERED);
	}

	@Test
	void aChainCutOffIsFound() throws IOException, SQLException {
		seal(5);
		keepHead();
		tamper("delete from @.audit_entry where id in (select entry_id from @.audit_link where position > 3);"
				+ "delete from @.audit_link where position > 3");
		assertFound(new Faulty(Fault.CUT_OFF, 4));
		assertThat(inTenantIo(() -> this.heads.keep())).isFalse();
	}

	@Test
	void aWhollyRewrittenChainIsFound() throws IOException, SQLException {
		seal(5);
		keepHead();
		tamper("update @.audit_entry set deed = 'consultation-closed' where id = (select entry_id from @.audit_link where position = 3);"
				+ "insert into @.audit_unsealed select entry_id from @.audit_link; truncate @.audit_link");
		sealAll();
		seal(5);
		assertFound(new Faulty(Fault.REWRITTEN, 5));
		assertThat(inTenantIo(() -> this.heads.keep())).isFalse();
	}

	@Test
	void aHeadSomebodyMadeIsFound() throws IOException {
		seal(5);
		String zeros = "0".repeat(64);
		this.store.put(new ObjectName("audit/" + this.tenant, "%019d-%s-%s".formatted(1, zeros, zeros)), new Nothing());
		assertFound(new Faulty(Fault.FORGED_HEAD, 0));
	}

	private void assertFound(Faulty... expected) {
		assertThat(verify().findings()).extracting((finding) -> new Faulty(finding.fault(), finding.position()))
			.containsExactly(expected);
	}

	private void assertRefused(String role, String sql) {
		assertThatThrownBy(() -> this.superuser.executeAs(role, sql)).as("%s: %s", role, sql)
			.isInstanceOfSatisfying(SQLException.class,
					(ex) -> assertThat(ex.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
	}

	private void tamper(String sql) throws SQLException {
		this.superuser.execute(sql.replace("@", this.tenant.schema()));
	}

	private void record(int entries) {
		inTenant(() -> {
			for (int i = 0; i < entries; i++) {
				this.trail.record(Deed.CONSULTATION_TAKEN, UUID.randomUUID());
			}
			return true;
		});
	}

	private void seal(int entries) {
		record(entries);
		sealAll();
	}

	private void sealAll() {
		Awaitility.await().until(() -> {
			CurrentTenant.run(this.tenant, this.sealing::seal);
			return count("audit_unsealed") == 0;
		});
	}

	private void keepHead() throws IOException {
		assertThat(inTenantIo(() -> this.heads.keep())).isTrue();
	}

	private Report verify() {
		return CurrentTenant.call(this.tenant, this.verification::verify);
	}

	private long count(String table) {
		return inTenant(() -> this.jdbc.sql(TenantSql.of("select count(*) from tenant_schema." + table))
			.query(Long.class)
			.single());
	}

	private <T> T inTenant(Supplier<T> work) {
		return CurrentTenant.call(this.tenant, () -> this.transaction.execute((_) -> work.get()));
	}

	private boolean inTenantIo(ScopedValue.CallableOp<Boolean, IOException> work) throws IOException {
		return CurrentTenant.call(this.tenant, work);
	}

	private record Faulty(Fault fault, long position) {
	}

	/** An object with nothing in it. */
	private static final class Nothing implements ObjectStore.Content {

		@Override
		public InputStream reading() {
			return new ByteArrayInputStream(new byte[0]);
		}

		@Override
		public long size() {
			return 0;
		}

	}

}
