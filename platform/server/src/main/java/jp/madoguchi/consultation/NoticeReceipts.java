package jp.madoguchi.consultation;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/**
 * Which answers the consumer's page has not acknowledged, and what became of the notices
 * about them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NoticeReceipts {

	private final JdbcClient jdbc;

	private final NextVersion versions;

	NoticeReceipts(JdbcClient jdbc, NextVersion versions) {
		this.jdbc = jdbc;
		this.versions = versions;
	}

	/**
	 * Returns the consultations in which an answer has stayed unacknowledged for some
	 * time. What stays so for three days is left out: who never comes back would be
	 * looked at for ever.
	 */
	public List<Unacknowledged> unacknowledged(Duration age) {
		return this.jdbc.sql(TenantSql.of("""
				select m.consultation_id, c.consumer_id, max(m.seq) as seq, bool_or(m.at_once) as at_once,
				  max(m.unread_again_at) as again_at, (
				  select min(seq) from tenant_schema.message
				  where consultation_id = m.consultation_id and author_kind = 'staff' and read_at is null
				    and withdrawn_at is null) as first_unread
				from tenant_schema.message m join tenant_schema.consultation c on c.id = m.consultation_id
				where m.author_kind = 'staff' and m.received_at is null and m.withdrawn_at is null
				  and coalesce(m.unread_again_at, m.at) > now() - interval '3 days'
				  and (m.image_state is null or m.image_state = 'shown')
				group by m.consultation_id, c.consumer_id
				having min(coalesce(m.unread_again_at, m.at)) <= now() - make_interval(secs => ?)"""))
			.param(age.toMillis() / 1000.0)
			.query((row, n) -> new Unacknowledged(row.getObject("consultation_id", UUID.class),
					row.getObject("consumer_id", UUID.class), row.getInt("seq"), row.getInt("first_unread"),
					row.getBoolean("at_once"), row.getTimestamp("again_at")))
			.list();
	}

	/**
	 * Returns the reminders of which nobody has been told yet, where the consumer has
	 * still not written and the centre has not either.
	 */
	public List<Reminder> untoldReminders() {
		return this.jdbc.sql(TenantSql.of("""
				select s.consultation_id, c.consumer_id, s.reminder_seq
				from tenant_schema.silence s
				join tenant_schema.consultation c on c.id = s.consultation_id and c.state <> 'closed'
				join tenant_schema.message m on (m.consultation_id, m.seq) = (s.consultation_id, s.reminder_seq)
				where m.notice = 'none' and not exists (select from tenant_schema.message later
				  where later.consultation_id = c.id and later.seq > s.answer_seq and later.author_kind <> 'auto')"""))
			.query((row, n) -> new Reminder(row.getObject("consultation_id", UUID.class),
					row.getObject("consumer_id", UUID.class), row.getInt("reminder_seq")))
			.list();
	}

	/**
	 * Whether the consumer's page has acknowledged what stands at this place, or they
	 * have written since, or it was taken back.
	 */
	public boolean isAcknowledged(UUID consultation, int seq) {
		return this.jdbc.sql(TenantSql.of("""
				select received_at is not null or withdrawn_at is not null
				  or exists (select from tenant_schema.message later
				    where later.consultation_id = m.consultation_id and later.seq > m.seq
				      and later.author_kind = 'consumer'
				      and (m.unread_again_at is null or later.at > m.unread_again_at))
				from tenant_schema.message m where consultation_id = ? and seq = ?"""))
			.params(consultation, seq)
			.query(Boolean.class)
			.single();
	}

	/** Keeps what became of the notice about an answer, and lets the desk know. */
	public void noticed(UUID consultation, int seq, NoticeState state) {
		this.versions.take(consultation)
			.ifPresent((next) -> this.jdbc.sql(TenantSql.of("""
					update tenant_schema.message set notice = ?, version = ? where consultation_id = ? and seq = ?"""))
				.params(state.key(), next.version(), consultation, seq)
				.update());
	}

	/**
	 * Answers of the centre no page of the consumer has acknowledged.
	 *
	 * @param seq place of the newest of them
	 * @param firstUnread place of the first answer the consumer has not read
	 * @param atOnce whether the consumer is to be told by night too
	 * @param againAt when one of them that had been on the consumer's page was corrected;
	 * null when none was
	 */
	public record Unacknowledged(UUID consultation, UUID consumer, int seq, int firstUnread, boolean atOnce,
			@Nullable Timestamp againAt) {
	}

	/** A line that reminds of an answer, in its place. */
	public record Reminder(UUID consultation, UUID consumer, int seq) {
	}

}
