package jp.madoguchi.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.consultation.PeriodReading.Period;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.StreamKey;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/** The exports' rows, as those see them who ask for one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExportRows {

	private static final int NEWEST = 50;

	private final JdbcClient jdbc;

	private final TenantKeys keys;

	private final JsonMapper json;

	ExportRows(JdbcClient jdbc, TenantKeys keys, JsonMapper json) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.json = json;
	}

	/** Keeps a new one; false when there is one of this id. */
	boolean add(Export export) {
		return this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.export (id, requester_id, purpose, columns, content, first_day, last_day,
				  states, encoding, requested_at, due_at)
				values (:id, :requester, :purpose, :columns, :content, :first, :last, :states, :encoding, :at,
				  now() + interval '20 seconds')
				on conflict (id) do nothing"""))
			.param("id", export.id())
			.param("requester", export.requester())
			.param("purpose", this.keys.data().seal(export.purpose(), place(export.id(), "purpose")))
			.param("columns", export.columns().toArray(String[]::new))
			.param("content", export.content())
			.param("first", export.period().first())
			.param("last", export.period().last())
			.param("states", export.period().states().toArray(String[]::new))
			.param("encoding", export.encoding().key())
			.param("at", export.requestedAt().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** The newest first. */
	List<Export> newest() {
		return this.jdbc
			.sql(TenantSql.of("select * from tenant_schema.export order by requested_at desc, id desc limit " + NEWEST))
			.query((row, n) -> export(row))
			.list();
	}

	Optional<Export> find(UUID id) {
		return this.jdbc.sql(TenantSql.of("select * from tenant_schema.export where id = ?"))
			.param(id)
			.query((row, n) -> export(row))
			.optional();
	}

	/**
	 * Reads somebody's own.
	 * @throws jp.madoguchi.problem.ProblemException when they have none of this id
	 */
	Export demandOwn(UUID id, UUID requester) {
		return find(id).filter((export) -> export.requester().equals(requester))
			.orElseThrow(ProblemType.NOT_FOUND::exception);
	}

	/** The columns somebody has chosen last. */
	Optional<List<String>> lastChosen(UUID requester) {
		return this.jdbc.sql(TenantSql.of("""
				select columns from tenant_schema.export where requester_id = ?
				order by requested_at desc, id desc limit 1"""))
			.param(requester)
			.query((row, n) -> strings(row, "columns"))
			.optional();
	}

	/** Where a finished file lies and what opens it; nothing when it is no more. */
	Optional<Sealed> sealed(UUID id, Instant now) {
		return this.jdbc.sql(TenantSql.of("""
				select key, objects[cardinality(objects)] as object from tenant_schema.export
				where id = ? and state = 'done' and key is not null and expires_at > ?"""))
			.params(id, now.atOffset(ZoneOffset.UTC))
			.query((row, n) -> new Sealed(this.keys.data().unwrap(row.getBytes("key"), place(id, "key")),
					row.getObject("object", UUID.class)))
			.optional();
	}

	/**
	 * Gives up an export, or a finished file with its key; false when there is nothing to
	 * give up.
	 */
	boolean cancel(UUID id) {
		return this.jdbc.sql(TenantSql.of("""
				update tenant_schema.export set state = 'cancelled', key = null, due_at = null
				where id = ? and state in ('waiting', 'running', 'done')""")).param(id).update() > 0;
	}

	static FieldName place(UUID export, String column) {
		return new FieldName("export", column, export.toString());
	}

	private Export export(ResultSet row) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		byte[] findings = row.getBytes("findings");
		return new Export(id, row.getObject("requester_id", UUID.class),
				this.keys.data().open(row.getBytes("purpose"), place(id, "purpose")), strings(row, "columns"),
				row.getBoolean("content"),
				new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
						Set.copyOf(strings(row, "states"))),
				Encoding.of(row.getString("encoding")), Export.State.of(row.getString("state")),
				row.getTimestamp("requested_at").toInstant(), instant(row, "finished_at"), instant(row, "expires_at"),
				row.getInt("written"), (Integer) row.getObject("total"),
				(findings != null)
						? this.json.readValue(this.keys.data().open(findings, place(id, "findings")), Findings.class)
						: null);
	}

	private static List<String> strings(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

	/** A file in the store, and its key. */
	record Sealed(StreamKey key, UUID object) {
	}

}
