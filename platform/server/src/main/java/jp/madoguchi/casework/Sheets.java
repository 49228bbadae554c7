package jp.madoguchi.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.audit.Trail;
import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.export.Batch;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * The sheets' rows, one for each revision and none ever changed, under the consultation's
 * key.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Sheets {

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	private final JsonMapper json;

	private final Consultations consultations;

	private final Clock clock;

	private final Trail trail;

	Sheets(JdbcClient jdbc, SubjectKeys keys, JsonMapper json, Consultations consultations, Clock clock, Trail trail) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.json = json;
		this.consultations = consultations;
		this.clock = clock;
		this.trail = trail;
	}

	/** The newest revision of a sheet; a blank one while nothing was written. */
	<T> Sheet<T> newest(UUID consultation, Sheet.Kind kind, T blank) {
		return read(consultation, kind, "order by revision desc limit 1", blank).orElseGet(() -> Sheet.blank(blank));
	}

	/** The newest contents of some consultations' sheets, of those that have any. */
	<T> Map<UUID, T> newest(Collection<UUID> consultations, Sheet.Kind kind, T blank) {
		Map<UUID, T> contents = new HashMap<>();
		this.jdbc.sql(TenantSql.of("""
				select distinct on (consultation_id) * from tenant_schema.sheet
				where consultation_id = any (:consultations) and kind = :kind
				order by consultation_id, revision desc"""))
			.param("consultations", consultations.toArray(UUID[]::new))
			.param("kind", kind.key())
			.query((row) -> {
				UUID consultation = row.getObject("consultation_id", UUID.class);
				contents.put(consultation, sheet(row, consultation, kind, blank).content());
			});
		return contents;
	}

	/** One revision, as it was written. */
	<T> Optional<Sheet<T>> find(UUID consultation, Sheet.Kind kind, int revision, T blank) {
		return read(consultation, kind, "and revision = " + revision, blank);
	}

	/**
	 * Writes the next revision. What stands there already is not written again, so a
	 * repeat changes nothing.
	 * @param base the revision the writer saw
	 * @throws jp.madoguchi.problem.ProblemException when somebody wrote another one
	 * meanwhile
	 */
	<T> Sheet<T> write(UUID consultation, Sheet.Kind kind, UUID author, int base, Sheet<T> newest, T content) {
		if (newest.content().equals(content)) {
			return newest;
		}
		if (newest.revision() != base) {
			throw ProblemType.SHEET_OUTDATED.exception();
		}
		Sheet<T> next = new Sheet<>(base + 1, author, this.clock.instant(), content);
		byte[] body = this.keys.of(consultation)
			.seal(this.json.writeValueAsString(content), place(consultation, kind, next.revision()));
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.sheet (consultation_id, kind, revision, author_id, at, body)
				values (?, ?, ?, ?, ?, ?)"""))
			.params(consultation, kind.key(), next.revision(), author, this.clock.instant().atOffset(ZoneOffset.UTC),
					body)
			.update();
		this.consultations.advance(consultation);
		this.trail.record(kind.written(), consultation);
		return next;
	}

	/** The newest revision of a sheet of each consultation that has one. */
	<T> Map<UUID, T> newestOf(Batch batch, Sheet.Kind kind, Class<T> type) {
		Map<UUID, T> contents = new HashMap<>();
		this.jdbc.sql(TenantSql.of("""
				select distinct on (consultation_id) consultation_id, revision, body from tenant_schema.sheet
				where consultation_id = any (?) and kind = ? order by consultation_id, revision desc"""))
			.params(batch.consultations(), kind.key())
			.query((row) -> {
				UUID id = row.getObject("consultation_id", UUID.class);
				String body = batch.key(id).open(row.getBytes("body"), place(id, kind, row.getInt("revision")));
				contents.put(id, this.json.readValue(body, type));
			});
		return contents;
	}

	/** Who wrote when, newest first. */
	List<Revision> revisions(UUID consultation, Sheet.Kind kind) {
		return this.jdbc.sql(TenantSql.of("""
				select revision, author_id as author, at from tenant_schema.sheet
				where consultation_id = ? and kind = ? order by revision desc"""))
			.params(consultation, kind.key())
			.query((row, n) -> new Revision(row.getInt("revision"), row.getObject("author", UUID.class), at(row)))
			.list();
	}

	private <T> Optional<Sheet<T>> read(UUID consultation, Sheet.Kind kind, String which, T blank) {
		return this.jdbc
			.sql(TenantSql.of("select * from tenant_schema.sheet where consultation_id = ? and kind = ? " + which))
			.params(consultation, kind.key())
			.query((row, n) -> sheet(row, consultation, kind, blank))
			.optional();
	}

	private <T> Sheet<T> sheet(ResultSet row, UUID consultation, Sheet.Kind kind, T blank) throws SQLException {
		int revision = row.getInt("revision");
		String body = this.keys.of(consultation).open(row.getBytes("body"), place(consultation, kind, revision));
		@SuppressWarnings("unchecked")
		Class<T> type = (Class<T>) blank.getClass();
		return new Sheet<>(revision, row.getObject("author_id", UUID.class), at(row), this.json.readValue(body, type));
	}

	private static Instant at(ResultSet row) throws SQLException {
		return row.getTimestamp("at").toInstant();
	}

	private static FieldName place(UUID consultation, Sheet.Kind kind, int revision) {
		return new FieldName("sheet", "body", consultation + "/" + kind.key() + "/" + revision);
	}

	/** That something was written. */
	record Revision(int revision, UUID author, Instant at) {
	}

}
