package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.FieldKey;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.OneTrip;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Writes messages, the hot path: one statement takes the next place under the
 * consultation's row lock and inserts the row, and what was written is announced. A
 * repeated id breaks the unique key and so takes no place.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MessageLog {

	private static final String BY_CONSUMER = appending("state <> 'closed' and consumer_id = :author");

	private static final String BY_STAFF = appending(
			"state = 'assigned' and assignee_id = :author and last_seq <= :seen");

	private final JdbcClient jdbc;

	private final OneTrip oneTrip;

	private final SubjectKeys keys;

	private final Trail trail;

	private final Announcements announcements;

	MessageLog(JdbcClient jdbc, OneTrip oneTrip, SubjectKeys keys, Trail trail, Announcements announcements) {
		this.jdbc = jdbc;
		this.oneTrip = oneTrip;
		this.keys = keys;
		this.trail = trail;
		this.announcements = announcements;
	}

	private static String appending(String condition) {
		return """
				with place as (
				  update tenant_schema.consultation
				  set last_seq = last_seq + 1, version = version + 1, changed_at = clock_timestamp(), turn = :nextTurn,
				      turn_since = case when turn = :nextTurn then turn_since else clock_timestamp() end,
				      next_contact_on = case when :kind = 'staff' and next_contact_on <= %2$s then null
				        else next_contact_on end
				  where id = :consultation and %1$s
				  returning last_seq, version, consumer_id),
				line as (
				  insert into tenant_schema.message
				    (consultation_id, seq, version, author_kind, author_id, client_id, body, at_once)
				  select :consultation, last_seq, version, :kind, :author, :id, :body, :atOnce from place
				  returning at),
				trail as (
				  %3$s
				  select :kind, :author, '%4$s', :consultation, last_seq::text from place)
				select last_seq as seq, version, at, consumer_id from place, line""".formatted(condition,
				DeskLists.TODAY, Trail.INSERT, Deed.MESSAGE_SENT.key());
	}

	/**
	 * Appends the consumer's message to their open consultation.
	 * @return nothing when there is no such open consultation of theirs
	 * @throws org.springframework.dao.DuplicateKeyException when the id was used before
	 */
	Optional<Appended> appendByConsumer(UUID consultation, UUID consumer, NewMessage message) {
		Author author = new Author(Author.Kind.CONSUMER, consumer);
		return append(BY_CONSUMER, consultation, author, message, 0, false);
	}

	/** As {@link #appendByStaffAlone}, within the caller's transaction. */
	Optional<Appended> appendByStaff(UUID consultation, UUID account, NewMessage message, int seen, boolean atOnce) {
		return append(BY_STAFF, consultation, new Author(Author.Kind.STAFF, account), message, seen, atOnce);
	}

	/** As {@link #appendByConsumer}, but a transaction of its own. */
	@Transactional(propagation = Propagation.NEVER)
	Optional<Appended> appendByConsumerAlone(UUID consultation, UUID consumer, NewMessage message) {
		return appendAlone(BY_CONSUMER, consultation, new Author(Author.Kind.CONSUMER, consumer), message, 0, false);
	}

	/**
	 * Appends the answer of the one who handles the consultation, as a transaction of its
	 * own.
	 * @param seen the last place the writer has seen
	 * @param atOnce whether the consumer is told of it by night too
	 * @return nothing when it is not theirs, not open, or longer than they have seen
	 * @throws org.springframework.dao.DuplicateKeyException when the id was used before
	 */
	@Transactional(propagation = Propagation.NEVER)
	Optional<Appended> appendByStaffAlone(UUID consultation, UUID account, NewMessage message, int seen,
			boolean atOnce) {
		return appendAlone(BY_STAFF, consultation, new Author(Author.Kind.STAFF, account), message, seen, atOnce);
	}

	/**
	 * Returns what was answered when a message was kept before; a repetition gets it
	 * again.
	 * @throws jp.madoguchi.problem.ProblemException when another text is kept under its
	 * id
	 */
	Optional<Appended> answer(UUID consultation, Author author, NewMessage message) {
		return this.jdbc.sql(TenantSql.of("""
				select m.seq, m.version, m.at, m.body, m.redacted_at, o.id as original_id, o.body as original
				from tenant_schema.message m left join lateral (
				  select id, body from tenant_schema.message_original
				  where consultation_id = m.consultation_id and seq = m.seq order by changed_at, id limit 1) o on true
				where m.consultation_id = ? and m.author_kind = ? and m.author_id = ? and m.client_id = ?"""))
			.params(consultation, author.kind().key(), author.id(), message.id())
			.query((row, n) -> {
				if (row.getTimestamp("redacted_at") == null
						&& !asSent(consultation, message, row).equals(message.text())) {
					throw ProblemType.MESSAGE_CONFLICT.exception();
				}
				return appended(row, true);
			})
			.optional();
	}

	/** What a message said when it was sent, whatever became of it. */
	private String asSent(UUID consultation, NewMessage message, ResultSet row) throws SQLException {
		byte[] original = row.getBytes("original");
		return (original != null)
				? this.keys.of(consultation)
					.open(original, Corrections.original(row.getObject("original_id", UUID.class)))
				: text(consultation, message.id(), row.getBytes("body"));
	}

	/** Opens a message's ciphertext. */
	String text(UUID consultation, UUID message, byte[] body) {
		return this.keys.of(consultation).open(body, body(consultation, message));
	}

	private Optional<Appended> append(String sql, UUID consultation, Author author, NewMessage message, int seen,
			boolean atOnce) {
		return this.keys.find(consultation)
			.map((key) -> line(consultation, author, message, key, seen, atOnce))
			.flatMap((line) -> this.jdbc.sql(TenantSql.of(sql)).params(line).query(MessageLog::written).optional())
			.map((written) -> announced(consultation, written));
	}

	private Optional<Appended> appendAlone(String sql, UUID consultation, Author author, NewMessage message, int seen,
			boolean atOnce) {
		return this.keys.findAlone(consultation)
			.map((key) -> line(consultation, author, message, key, seen, atOnce))
			.flatMap((line) -> this.oneTrip.query(sql, line, MessageLog::written))
			.map((written) -> announced(consultation, written));
	}

	private static Map<String, ?> line(UUID consultation, Author author, NewMessage message, FieldKey key, int seen,
			boolean atOnce) {
		return Map.of("consultation", consultation, "kind", author.kind().key(), "author", author.id(), "id",
				message.id(), "body", key.seal(message.text(), body(consultation, message.id())), "nextTurn",
				(author.kind() == Author.Kind.CONSUMER) ? "centre" : "consumer", "seen", seen, "atOnce", atOnce);
	}

	private Appended announced(UUID consultation, Written written) {
		this.trail.noted();
		this.announcements.changed(consultation, written.consumer(), written.appended().version());
		return written.appended();
	}

	private static Written written(ResultSet row, int number) throws SQLException {
		return new Written(appended(row, false), row.getObject("consumer_id", UUID.class));
	}

	private static Appended appended(ResultSet row, boolean repeated) throws SQLException {
		return new Appended(row.getInt("seq"), row.getLong("version"), row.getTimestamp("at").toInstant(), repeated);
	}

	/**
	 * The place is bound before it is known: consultation and message id stand for it.
	 */
	static FieldName body(UUID consultation, UUID message) {
		return new FieldName("message", "body", consultation + "/" + message);
	}

	/** A message in its place, and whose consultation it is. */
	private record Written(Appended appended, UUID consumer) {
	}

}
