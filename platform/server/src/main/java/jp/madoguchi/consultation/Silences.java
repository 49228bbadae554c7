package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.tenancy.TenantSql;

/**
 * What becomes of answers to which nothing comes: one reminder, an announcement, the end
 * ({@code docs/decisions/0016-silence.md}). Which step is next is read from the rows
 * under the consultation's lock, and its line is written with it: a step happens whole
 * and once, whoever takes it and whenever a server dies.
 */
@Service
@Transactional
class Silences {

	/**
	 * Answers of the centre that are the last word, where nothing else is owed: neither
	 * by us, who have promised something, nor by the calendar.
	 */
	private static final String SILENT = """
			select c.id, m.seq, m.at, s.reminded_at, s.closes_at
			from tenant_schema.consultation c
			cross join lateral (select seq, at, author_kind, image_state from tenant_schema.message
			  where consultation_id = c.id and author_kind <> 'auto' order by seq desc limit 1) m
			left join tenant_schema.silence s on s.consultation_id = c.id and s.answer_seq = m.seq
			where c.state = 'assigned' and c.turn = 'consumer' and m.author_kind = 'staff'
			  and (m.image_state is null or m.image_state = 'shown')
			  and c.urgent = '{}' and c.next_contact_on is null
			  and not exists (select from unnest(%s) day where day >= :today)""".formatted(Deadline.DAYS);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d").withZone(CaseNumber.JAPAN);

	private final JdbcClient jdbc;

	private final ConsultationRows rows;

	private final AutomaticLines lines;

	private final Trail trail;

	private final Announcements announcements;

	private final Clock clock;

	Silences(JdbcClient jdbc, ConsultationRows rows, AutomaticLines lines, Trail trail, Announcements announcements,
			Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.lines = lines;
		this.trail = trail;
		this.announcements = announcements;
		this.clock = clock;
	}

	/** Returns the consultations in which a step is due. */
	@Transactional(readOnly = true)
	List<UUID> due(SilenceRules rules) {
		Instant now = this.clock.instant();
		return silent("").query(Silences::silence)
			.stream()
			.filter((silence) -> silence.step(rules, now) != Silence.Step.WAIT)
			.map(Silence::consultation)
			.toList();
	}

	/** Takes the step that is due in a consultation; when none is any more, nothing. */
	void step(UUID consultation, SilenceRules rules) {
		Instant now = this.clock.instant();
		this.rows.lock(consultation).flatMap(this::find).ifPresent((silence) -> {
			switch (silence.step(rules, now)) {
				case WAIT -> {
				}
				case REMIND -> remind(silence, rules.reminder(), now);
				case ANNOUNCE -> announce(silence, rules, now);
				case CLOSE -> close(consultation, now);
			}
		});
	}

	private Optional<Silence> find(Consultation locked) {
		return silent(" and c.id = :consultation").param("consultation", locked.id())
			.query(Silences::silence)
			.optional();
	}

	private void remind(Silence silence, String text, Instant now) {
		line(silence, "reminder", text).ifPresent((seq) -> this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.silence (consultation_id, answer_seq, reminder_seq, reminded_at)
				values (:consultation, :answer, :seq, :now)
				on conflict (consultation_id) do update set answer_seq = excluded.answer_seq,
				  reminder_seq = excluded.reminder_seq, reminded_at = excluded.reminded_at, closes_at = null"""))
			.params(Map.of("consultation", silence.consultation(), "answer", silence.answer(), "seq", seq, "now",
					Timestamp.from(now)))
			.update());
	}

	private void announce(Silence silence, SilenceRules rules, Instant now) {
		Instant closing = Silence.closing(rules, now);
		line(silence, "announcement", rules.announcement(DAY.format(closing))).ifPresent((_) -> this.jdbc
			.sql(TenantSql.of("update tenant_schema.silence set closes_at = ? where consultation_id = ?"))
			.params(Timestamp.from(closing), silence.consultation())
			.update());
	}

	private void close(UUID consultation, Instant now) {
		Consultation row = this.rows.lock(consultation).orElseThrow();
		row.closeBySilence(now);
		this.trail.record(Deed.CONSULTATION_CLOSED, consultation);
		this.announcements.changed(row);
	}

	private Optional<Integer> line(Silence silence, String step, String text) {
		return this.lines.write(silence.consultation(), "silence after " + silence.answer() + ": " + step, text);
	}

	private JdbcClient.StatementSpec silent(String which) {
		return this.jdbc.sql(TenantSql.of(SILENT + which)).param("today", Deadline.today(this.clock));
	}

	private static Silence silence(ResultSet row, int number) throws SQLException {
		return new Silence(row.getObject("id", UUID.class), row.getInt("seq"), row.getTimestamp("at").toInstant(),
				instant(row, "reminded_at"), instant(row, "closes_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

}
