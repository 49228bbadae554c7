package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/** Reads messages and opens them. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MessageReading {

	private final JdbcClient jdbc;

	private final MessageLog log;

	MessageReading(JdbcClient jdbc, MessageLog log) {
		this.jdbc = jdbc;
		this.log = log;
	}

	/** Returns what was written or changed after a version, in its order. */
	List<Message> changedAfter(UUID consultation, long version) {
		return read("where consultation_id = ? and version > ? order by seq", consultation, version);
	}

	Optional<Message> first(UUID consultation) {
		return read("where consultation_id = ? order by seq limit 1", consultation).stream().findFirst();
	}

	Optional<Message> last(UUID consultation) {
		return read("where consultation_id = ? order by seq desc limit 1", consultation).stream().findFirst();
	}

	private List<Message> read(String which, Object... parameters) {
		return this.jdbc.sql(TenantSql.of("select * from tenant_schema.message " + which))
			.params(parameters)
			.query((row, n) -> message(row))
			.list();
	}

	private Message message(ResultSet row) throws SQLException {
		UUID consultation = row.getObject("consultation_id", UUID.class);
		UUID id = row.getObject("client_id", UUID.class);
		return new Message(row.getInt("seq"), row.getLong("version"), id, row.getString("author_kind"),
				row.getObject("author_id", UUID.class), this.log.text(consultation, id, row.getBytes("body")),
				row.getTimestamp("at").toInstant(), instant(row, "received_at"), instant(row, "read_at"),
				NoticeState.of(row.getString("notice")), AttachedImage.of(row), Step.of(row),
				instant(row, "corrected_at"), instant(row, "withdrawn_at"), Redaction.of(row));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

	/**
	 * A message, open.
	 *
	 * @param correctedAt when its author or a supervisor put it right last
	 * @param withdrawnAt when it was taken back; of its text nothing is left here
	 */
	record Message(int seq, long version, UUID id, String authorKind, UUID authorId, String text, Instant at,
			@Nullable Instant receivedAt, @Nullable Instant readAt, NoticeState notice, @Nullable AttachedImage image,
			@Nullable Step step, @Nullable Instant correctedAt, @Nullable Instant withdrawnAt,
			@Nullable Redaction redaction) {

		boolean isBy(UUID author) {
			return this.authorId.equals(author);
		}

		@Override
		public String toString() {
			return "message " + this.id;
		}

	}

}
