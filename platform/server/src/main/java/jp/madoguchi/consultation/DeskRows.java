package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.FieldKey;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Consultations as the desk's lists show them, in one statement whatever their number.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class DeskRows {

	private static final String SELECT = """
			select c.*, m.client_id as last_id, m.author_kind as last_kind, m.body as last_body, m.at as last_at,
			  (select closes_at from tenant_schema.silence s
			    where s.consultation_id = c.id and s.answer_seq = m.seq) as closes_at,
			  (select count(*) from tenant_schema.message u where u.consultation_id = c.id
			    and u.author_kind = 'consumer' and u.read_at is null) as unread,
			  (select min(day) from unnest(%s) day
			    where c.state <> 'closed' and day between ? and ?) as due
			from tenant_schema.consultation c
			cross join lateral (select * from tenant_schema.message m
			  where m.consultation_id = c.id and m.author_kind <> 'auto' order by m.seq desc limit 1) m
			""".formatted(Deadline.DAYS);

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	private final Briefs briefs;

	private final Clock clock;

	DeskRows(JdbcClient jdbc, SubjectKeys keys, Briefs briefs, Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.briefs = briefs;
		this.clock = clock;
	}

	/**
	 * Reads rows.
	 * @param names everyone of the staff
	 * @param condition speaks of {@code c}, the consultation, and may sort by
	 * {@code due}, its near deadline
	 */
	List<Row> read(Map<UUID, String> names, String condition, Object... parameters) {
		return this.jdbc.sql(TenantSql.of(SELECT + condition))
			.param(Deadline.today(this.clock))
			.param(Deadline.horizon(this.clock))
			.params(parameters)
			.query((row, n) -> row(row, names))
			.list();
	}

	/** Where the note to the colleague is kept. */
	static FieldName note(UUID consultation) {
		return new FieldName("consultation", "handover_note", consultation.toString());
	}

	/** Where the reason of a refusal is kept. */
	static FieldName refusal(UUID consultation) {
		return new FieldName("consultation", "refused_reason", consultation.toString());
	}

	private Row row(ResultSet row, Map<UUID, String> names) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		FieldKey key = this.keys.of(id);
		return new Row(id, new CaseNumber(row.getInt("fiscal_year"), row.getInt("number")).text(),
				Consultation.State.of(row.getString("state")), row.getLong("version"),
				Consultation.Turn.of(row.getString("turn")), row.getTimestamp("turn_since").toInstant(),
				person(row, "assignee_id", names), handover(row, names, key, id), refused(row, names, key, id),
				assigned(row, names, key, id),
				key.open(row.getBytes("last_body"), MessageLog.body(id, row.getObject("last_id", UUID.class))),
				From.of(row.getString("last_kind")), row.getTimestamp("opened_at").toInstant(),
				instant(row, "closed_at"), row.getInt("unread"), row.getObject("next_contact_on", LocalDate.class),
				silence(row), row.getBoolean("closed_by_silence"), urgent(row), deadline(row),
				this.briefs.open(row.getBytes("brief"), key, id));
	}

	private static @Nullable Silent silence(ResultSet row) throws SQLException {
		boolean silent = row.getString("state").equals("assigned") && row.getString("turn").equals("consumer");
		return silent ? new Silent(row.getTimestamp("last_at").toInstant(), instant(row, "closes_at")) : null;
	}

	private static List<UrgentReason> urgent(ResultSet row) throws SQLException {
		return Stream.of((String[]) row.getArray("urgent").getArray()).map(UrgentReason::of).toList();
	}

	private static @Nullable Deadline deadline(ResultSet row) throws SQLException {
		LocalDate due = row.getObject("due", LocalDate.class);
		return (due != null)
				? new Deadline(due, row.getBoolean("last_days_possibly") && !row.getBoolean("deadline_confirmed"),
						row.getBoolean("deadline_confirmed"))
				: null;
	}

	private static @Nullable Handover handover(ResultSet row, Map<UUID, String> names, FieldKey key, UUID id)
			throws SQLException {
		Person to = person(row, "handover_to", names);
		Person from = person(row, "handover_from", names);
		Instant at = instant(row, "handover_at");
		return (to != null && from != null && at != null)
				? new Handover(to, from, key.open(row.getBytes("handover_note"), note(id)), at) : null;
	}

	private static @Nullable Assignment assigned(ResultSet row, Map<UUID, String> names, FieldKey key, UUID id)
			throws SQLException {
		Person by = person(row, "handover_from", names);
		Instant at = instant(row, "handover_at");
		boolean offered = row.getObject("handover_to", UUID.class) != null;
		return (by != null && at != null && !offered)
				? new Assignment(by, key.open(row.getBytes("handover_note"), note(id)), at) : null;
	}

	private static @Nullable Refusal refused(ResultSet row, Map<UUID, String> names, FieldKey key, UUID id)
			throws SQLException {
		Person by = person(row, "refused_by", names);
		byte[] reason = row.getBytes("refused_reason");
		return (by != null) ? new Refusal(by, (reason != null) ? key.open(reason, refusal(id)) : null) : null;
	}

	private static @Nullable Person person(ResultSet row, String column, Map<UUID, String> names) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new Person(id, names.getOrDefault(id, "")) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

	/** Someone of the staff; the name is empty for an account that left long ago. */
	record Person(UUID id, String name) {
	}

	/** An offer to a colleague that waits for its answer. */
	record Handover(Person to, Person from, String note, Instant at) {
	}

	/**
	 * An offer that came back, until the next one.
	 *
	 * @param reason why not; null when the colleague gave no answer within five minutes
	 */
	record Refusal(Person by, @Nullable String reason) {
	}

	/** That a supervisor gave it to the one who has it, until the next offer. */
	record Assignment(Person by, String note, Instant at) {
	}

	/**
	 * Nothing has come from the consumer since our answer.
	 *
	 * @param closesAt when it will end by itself, as they were told; null until then
	 */
	record Silent(Instant since, @Nullable Instant closesAt) {
	}

	/**
	 * A consultation in a list.
	 *
	 * @param turn who is to act
	 * @param lastFrom whose the last line is
	 * @param unread how many messages of the consumer the one who handles it has not seen
	 * @param nextContactOn the day by which the consumer was promised to hear more
	 * @param silence since when the consumer is silent; null when it is not their turn
	 * @param closedBySilence whether it ended because they did not answer
	 * @param urgent why it can't wait; empty when it can
	 * @param deadline the next day a period to cancel may end, when it is near
	 * @param brief who asks about what; null when nothing was asked before the first
	 * message
	 */
	record Row(UUID id, String caseNumber, Consultation.State state, long version, Consultation.Turn turn,
			Instant turnSince, @Nullable Person assignee, @Nullable Handover handover, @Nullable Refusal refused,
			@Nullable Assignment assigned, String lastLine, From lastFrom, Instant openedAt, @Nullable Instant closedAt,
			int unread, @Nullable LocalDate nextContactOn, @Nullable Silent silence, boolean closedBySilence,
			List<UrgentReason> urgent, @Nullable Deadline deadline, @Nullable Brief brief) {

		@Override
		public String toString() {
			return "consultation " + this.id;
		}

	}

}
