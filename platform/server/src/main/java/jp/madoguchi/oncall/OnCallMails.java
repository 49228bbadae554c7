package jp.madoguchi.oncall;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.consultation.DangerWritten;
import jp.madoguchi.hours.ReceptionHours;
import jp.madoguchi.tenancy.TenantSql;

/**
 * The mails' rows, one at most for each consultation and closed period. A row is written
 * with the message that speaks of the danger; replicas may all work on them at once.
 */
@Service
@Transactional
class OnCallMails {

	/**
	 * Takes one for an attempt. Until its end is written down nobody else takes it; if it
	 * never is, it is taken again, later each time. What is older than a night helps
	 * nobody any more.
	 */
	private static final String TAKE = """
			update tenant_schema.on_call_mail
			set attempts = attempts + 1, next_at = now() + interval '15 seconds' * power(2, least(attempts, 6))
			where (consultation_id, closed_since) = (
			  select consultation_id, closed_since from tenant_schema.on_call_mail
			  where sent_at is null and next_at <= now() and created_at > now() - interval '16 hours'
			  order by next_at limit 1 for update skip locked)
			returning consultation_id, closed_since""";

	private final JdbcClient jdbc;

	private final ReceptionHours hours;

	private final Clock clock;

	OnCallMails(JdbcClient jdbc, ReceptionHours hours, Clock clock) {
		this.jdbc = jdbc;
		this.hours = hours;
		this.clock = clock;
	}

	/** In reception hours it rings at the desks instead. */
	@EventListener
	void owe(DangerWritten danger) {
		Instant now = this.clock.instant();
		this.hours.find()
			.filter((opening) -> !opening.isOpen(now))
			.ifPresent((opening) -> this.jdbc.sql(TenantSql.of("""
					insert into tenant_schema.on_call_mail (consultation_id, closed_since) values (?, ?)
					on conflict do nothing"""))
				.params(danger.consultation(), Timestamp.from(opening.lastClosing(now)))
				.update());
	}

	/** Takes a mail for an attempt. */
	Optional<Due> take() {
		return this.jdbc.sql(TenantSql.of(TAKE))
			.query((row, n) -> new Due(row.getObject("consultation_id", UUID.class),
					row.getTimestamp("closed_since").toInstant()))
			.optional();
	}

	/** Writes down that the mail server has it. */
	void settle(Due due) {
		this.jdbc.sql(TenantSql
			.of("""
					update tenant_schema.on_call_mail set sent_at = now() where consultation_id = ? and closed_since = ?"""))
			.params(due.consultation(), Timestamp.from(due.closedSince()))
			.update();
	}

	/** A mail to be sent. */
	record Due(UUID consultation, Instant closedSince) {
	}

}
