package jp.madoguchi.reception.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.export.Batch;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * The sheets' rows. A sheet is under the key of its consumer, and under that of the
 * consultation from the moment there is one.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IntakeRows {

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	private final JsonMapper json;

	IntakeRows(JdbcClient jdbc, SubjectKeys keys, JsonMapper json) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.json = json;
	}

	/** The sheet of a consumer that waits for its consultation. */
	Optional<Row> findPending(UUID consumer) {
		return read("consumer_id = ? and consultation_id is null", consumer);
	}

	Optional<Row> findOf(UUID consultation) {
		return read("consultation_id = ?", consultation);
	}

	/** Reads the sheets of many consultations. */
	void read(Batch batch, BiConsumer<UUID, Sheet> reader) {
		this.jdbc
			.sql(TenantSql
				.of("select id, consultation_id, answers from tenant_schema.intake where consultation_id = any (?)"))
			.param(batch.consultations())
			.query((row) -> {
				UUID consultation = row.getObject("consultation_id", UUID.class);
				String answers = batch.key(consultation)
					.open(row.getBytes("answers"), place(row.getObject("id", UUID.class)));
				reader.accept(consultation, this.json.readValue(answers, Sheet.class));
			});
	}

	/** An empty sheet, not yet kept. */
	static Row blank(UUID consumer, @Nullable UUID consultation) {
		return new Row(UuidCreator.getTimeOrderedEpoch(), consumer, consultation, State.ASKING, Sheet.EMPTY);
	}

	void write(Row row, Instant now) {
		byte[] answers = this.keys.of(row.subject()).seal(this.json.writeValueAsString(row.sheet()), place(row.id()));
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.intake (id, consumer_id, consultation_id, state, answers, changed_at)
				values (:id, :consumer, :consultation, :state, :answers, :now)
				on conflict (id) do update set consultation_id = excluded.consultation_id, state = excluded.state,
				  answers = excluded.answers, changed_at = excluded.changed_at"""))
			.param("id", row.id())
			.param("consumer", row.consumer())
			.param("consultation", row.consultation())
			.param("state", row.state().key())
			.param("answers", answers)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	private Optional<Row> read(String condition, UUID parameter) {
		return this.jdbc.sql(TenantSql.of("select * from tenant_schema.intake where " + condition))
			.param(parameter)
			.query((row, n) -> row(row))
			.optional();
	}

	private Row row(ResultSet row) throws SQLException {
		Row sealed = new Row(row.getObject("id", UUID.class), row.getObject("consumer_id", UUID.class),
				row.getObject("consultation_id", UUID.class),
				State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), Sheet.EMPTY);
		String answers = this.keys.of(sealed.subject()).open(row.getBytes("answers"), place(sealed.id()));
		return sealed.with(this.json.readValue(answers, Sheet.class));
	}

	private static FieldName place(UUID id) {
		return new FieldName("intake", "answers", id.toString());
	}

	/** How far the asking has come. */
	enum State {

		ASKING, FINISHED, SKIPPED;

		/** The name in JSON and in the database. */
		@JsonValue
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** One person's sheet. */
	record Row(UUID id, UUID consumer, @Nullable UUID consultation, State state, Sheet sheet) {

		/** Whose key the answers are under. */
		UUID subject() {
			return (this.consultation != null) ? this.consultation : this.consumer;
		}

		Row with(Sheet other) {
			return new Row(this.id, this.consumer, this.consultation, this.state, other);
		}

		Row with(State other) {
			return new Row(this.id, this.consumer, this.consultation, other, this.sheet);
		}

		Row under(UUID opened) {
			return new Row(this.id, this.consumer, opened, this.state, this.sheet);
		}

	}

}
