package jp.madoguchi.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * What other parts of the product know of a consultation already, so that counselors need
 * not write it again. Under the consultation's key; it counts for nothing until a
 * counselor confirms it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Prefills {

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	private final JsonMapper json;

	Prefills(JdbcClient jdbc, SubjectKeys keys, JsonMapper json) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.json = json;
	}

	/**
	 * Replaces what is known.
	 * @param told the words for each fact; days as ISO dates, money as yen in digits
	 */
	public void write(UUID consultation, Map<Fact, List<String>> told) {
		byte[] facts = this.keys.of(consultation)
			.seal(this.json.writeValueAsString(new Prefill(told)), place(consultation));
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.prefill (consultation_id, facts) values (?, ?)
				on conflict (consultation_id) do update set facts = excluded.facts"""))
			.params(consultation, facts)
			.update();
	}

	Prefill find(UUID consultation) {
		return this.jdbc.sql(TenantSql.of("select facts from tenant_schema.prefill where consultation_id = ?"))
			.param(consultation)
			.query((row, n) -> this.keys.of(consultation).open(row.getBytes("facts"), place(consultation)))
			.optional()
			.map((facts) -> this.json.readValue(facts, Prefill.class))
			.orElse(Prefill.NOTHING);
	}

	private static FieldName place(UUID consultation) {
		return new FieldName("prefill", "facts", consultation.toString());
	}

}
