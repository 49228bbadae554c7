package jp.madoguchi.consultation;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/** A counselor's unsent answer, kept for its consultation and its writer alone. */
@Service
@Transactional
class Drafts {

	private final ConsultationRows rows;

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	Drafts(ConsultationRows rows, JdbcClient jdbc, SubjectKeys keys) {
		this.rows = rows;
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/** Returns the draft's text; empty when there is none. */
	@Transactional(readOnly = true)
	String find(UUID consultation, UUID account) {
		this.rows.demand(consultation);
		return this.jdbc
			.sql(TenantSql.of("select body from tenant_schema.draft where consultation_id = ? and account_id = ?"))
			.params(consultation, account)
			.query((row, n) -> this.keys.of(consultation).open(row.getBytes("body"), place(consultation, account)))
			.optional()
			.orElse("");
	}

	void keep(UUID consultation, UUID account, String text) {
		this.rows.demand(consultation);
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.draft (consultation_id, account_id, body) values (?, ?, ?)
				on conflict (consultation_id, account_id) do update set body = excluded.body, saved_at = now()"""))
			.params(consultation, account, this.keys.of(consultation).seal(text, place(consultation, account)))
			.update();
	}

	void drop(UUID consultation, UUID account) {
		this.rows.demand(consultation);
		this.jdbc.sql(TenantSql.of("delete from tenant_schema.draft where consultation_id = ? and account_id = ?"))
			.params(consultation, account)
			.update();
	}

	private static FieldName place(UUID consultation, UUID account) {
		return new FieldName("draft", "body", consultation + "/" + account);
	}

}
