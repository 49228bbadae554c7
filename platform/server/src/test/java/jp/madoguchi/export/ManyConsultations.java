package jp.madoguchi.export;

import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.FieldKey;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.testing.TestMemo;

/**
 * Closed consultations by the thousand, each with its own key and a memo of two
 * kilobytes.
 */
record ManyConsultations(JdbcClient jdbc, SubjectKeys keys, TransactionTemplate transaction) {

	static final String SUMMARY = "訪問販売で屋根の工事を契約した。".repeat(40);

	private static final int AT_ONCE = 500;

	void make(TenantId tenant, int count) {
		CurrentTenant.run(tenant, () -> {
			UUID consumer = this.transaction.execute((_) -> consumer());
			for (int done = 0; done < count; done += AT_ONCE) {
				int from = done;
				this.transaction.executeWithoutResult((_) -> {
					for (int n = from; n < Math.min(from + AT_ONCE, count); n++) {
						make(consumer, n + 1);
					}
				});
			}
		});
	}

	private UUID consumer() {
		return this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.consumer (id, provider_id, uid_index, uid)
				values (gen_random_uuid(), 'many', decode(md5(random()::text), 'hex'), '\\x00') returning id"""))
			.query(UUID.class)
			.single();
	}

	private void make(UUID consumer, int number) {
		UUID id = UuidCreator.getTimeOrderedEpoch();
		FieldKey key = this.keys.create(SubjectKeys.Kind.CONSULTATION, id);
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.consultation (id, consumer_id, fiscal_year, number, state, opened_at,
				  closed_at, turn, turn_since)
				values (?, ?, 2025, ?, 'closed', '2025-06-01T00:00:00Z', '2025-06-02T00:00:00Z', 'consumer', now())"""))
			.params(id, consumer, number)
			.update();
		String memo = JsonMapper.shared().writeValueAsString(TestMemo.of(SUMMARY, "", List.of(TestMemo.step("電話した"))));
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.sheet (consultation_id, kind, revision, author_id, at, body)
				values (?, 'memo', 1, gen_random_uuid(), now(), ?)"""))
			.params(id, key.seal(memo, new FieldName("sheet", "body", id + "/memo/1")))
			.update();
	}

}
