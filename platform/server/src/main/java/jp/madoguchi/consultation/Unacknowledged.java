package jp.madoguchi.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/** Answers of the centre that no page of the consumer has acknowledged. */
@Service
@Transactional
public class Unacknowledged {

	private static final Duration LONGEST = Duration.ofDays(3);

	private final JdbcClient jdbc;

	private final Announcements announcements;

	Unacknowledged(JdbcClient jdbc, Announcements announcements) {
		this.jdbc = jdbc;
		this.announcements = announcements;
	}

	/**
	 * Returns the newest such answer of each consultation, kept at least {@code age} ago by
	 * the database's clock and at most three days ago.
	 */
	@Transactional(readOnly = true)
	public List<Answer> olderThan(Duration age) {
		return this.jdbc.sql(TenantSql.of("""
				select m.consultation_id, c.consumer_id, max(m.seq) as seq, max(m.at) as at,
				  (select min(u.seq) from tenant_schema.message u
				   where u.consultation_id = m.consultation_id and u.author_kind = 'staff' and u.read_at is null)
				    as first_unread
				from tenant_schema.message m join tenant_schema.consultation c on c.id = m.consultation_id
				where m.author_kind = 'staff' and m.received_at is null
				  and m.at <= now() - make_interval(secs => ?) and m.at > now() - make_interval(secs => ?)
				group by m.consultation_id, c.consumer_id"""))
			.params(age.toMillis() / 1000.0, (double) LONGEST.toSeconds())
			.query((row, n) -> new Answer(row.getObject("consultation_id", UUID.class),
					row.getObject("consumer_id", UUID.class), row.getInt("seq"), row.getTimestamp("at").toInstant(),
					row.getInt("first_unread")))
			.list();
	}

	/** Keeps what became of a notice, in the caller's transaction, for the desk to show. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void noticed(UUID consultation, int seq, NoticeState state) {
		this.jdbc.sql(TenantSql.of("""
				with next as (
				  update tenant_schema.consultation set version = version + 1, changed_at = clock_timestamp()
				  where id = ? returning consumer_id, version), marked as (
				  update tenant_schema.message set notice = ?, version = next.version from next
				  where consultation_id = ? and seq = ? returning seq)
				select consumer_id, version from next"""))
			.params(consultation, state.key(), consultation, seq)
			.query((row, n) -> {
				this.announcements.changed(consultation, row.getObject("consumer_id", UUID.class),
						row.getLong("version"));
				return seq;
			})
			.single();
	}

	/**
	 * An unacknowledged answer.
	 *
	 * @param firstUnread place of the oldest answer the consumer has not read
	 */
	public record Answer(UUID consultation, UUID consumer, int seq, Instant at, int firstUnread) {
	}

}
