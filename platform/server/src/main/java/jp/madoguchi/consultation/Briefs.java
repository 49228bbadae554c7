package jp.madoguchi.consultation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.tenancy.FieldKey;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/** Keeps each consultation's {@link Brief}, under the consultation's key. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Briefs {

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	private final JsonMapper json;

	private final Announcements announcements;

	Briefs(JdbcClient jdbc, SubjectKeys keys, JsonMapper json, Announcements announcements) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.json = json;
		this.announcements = announcements;
	}

	/** Replaces a consultation's brief. */
	public void write(UUID consultation, Brief brief) {
		record Versioned(UUID consumerId, long version) {
		}
		byte[] sealed = this.keys.of(consultation).seal(this.json.writeValueAsString(brief), place(consultation));
		Versioned row = this.jdbc.sql(TenantSql.of("""
				update tenant_schema.consultation set brief = ?, version = version + 1, changed_at = clock_timestamp()
				where id = ? returning consumer_id, version"""))
			.params(sealed, consultation)
			.query(Versioned.class)
			.single();
		this.announcements.changed(consultation, row.consumerId(), row.version());
	}

	@Nullable Brief open(byte @Nullable [] sealed, FieldKey key, UUID consultation) {
		return (sealed != null) ? this.json.readValue(key.open(sealed, place(consultation)), Brief.class) : null;
	}

	private static FieldName place(UUID consultation) {
		return new FieldName("consultation", "brief", consultation.toString());
	}

}
