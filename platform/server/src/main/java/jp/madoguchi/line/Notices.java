package jp.madoguchi.line;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.consultation.NoticeReceipts;
import jp.madoguchi.consultation.NoticeReceipts.Reminder;
import jp.madoguchi.consultation.NoticeReceipts.Unacknowledged;
import jp.madoguchi.consultation.NoticeState;
import jp.madoguchi.hours.ReceptionHours;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantSql;

/**
 * The notices' rows: derived from answers nobody has acknowledged, at most one for each
 * consultation until the consumer reads. Replicas may all work on them at once.
 */
@Service
@Transactional
class Notices {

	/**
	 * Makes rows for answers without one. An earlier notice stands for later answers as
	 * long as what it was about is unread; one made before an answer was corrected, which
	 * had been on the consumer's page, stands for nothing any more.
	 */
	private static final String MAKE = """
			insert into tenant_schema.line_notice (consultation_id, seq, consumer_id, at_once)
			select late.consultation, late.seq, late.consumer, late.at_once
			from unnest(?, ?, ?, ?, ?, ?) as late (consultation, seq, consumer, first_unread, at_once, again_at)
			where not exists (
			  select from tenant_schema.line_notice known
			  where known.consultation_id = late.consultation and (known.state = 'due'
			    or ((known.seq = late.seq or (known.state = 'sent' and known.seq >= late.first_unread))
			      and (late.again_at is null or known.created_at >= late.again_at))))
			on conflict (consultation_id, seq) do update
			set state = 'due', retry_key = excluded.retry_key, attempts = 0, next_at = now(), created_at = now(),
			    settled_at = null, at_once = excluded.at_once
			returning consultation_id, seq""";

	/**
	 * Takes one for an attempt. Until the attempt's end is written down nobody else takes
	 * it; if it never is, the notice is taken again, later each time.
	 */
	private static final String TAKE = """
			update tenant_schema.line_notice
			set attempts = attempts + 1, next_at = now() + interval '30 seconds' * power(2, least(attempts, 5))
			where (consultation_id, seq) = (
			  select consultation_id, seq from tenant_schema.line_notice
			  where state = 'due' and next_at <= now() and (at_once or not ?)
			  order by next_at limit 1 for update skip locked)
			returning consultation_id, seq, consumer_id, retry_key, created_at < now() - interval '20 hours' as late""";

	private final JdbcClient jdbc;

	private final NoticeReceipts receipts;

	private final ReceptionHours hours;

	private final Clock clock;

	Notices(JdbcClient jdbc, NoticeReceipts receipts, ReceptionHours hours, Clock clock) {
		this.jdbc = jdbc;
		this.receipts = receipts;
		this.hours = hours;
		this.clock = clock;
	}

	/**
	 * Derives notices from answers unacknowledged for some time; by night only from those
	 * that are to be told at once, the others wait for the morning. One replica at a time
	 * does: two that see different answers of a consultation would make a notice each.
	 * @return whether any notice is waiting for an attempt now
	 */
	boolean derive(Duration age) {
		boolean quiet = isQuiet();
		if (isAlone()) {
			List<Unacknowledged> late = this.receipts.unacknowledged(age)
				.stream()
				.filter((answer) -> answer.atOnce() || !quiet)
				.toList();
			if (!late.isEmpty()) {
				make(late);
			}
			if (!quiet) {
				this.receipts.untoldReminders().forEach(this::make);
			}
		}
		return this.jdbc.sql(TenantSql.of("""
				select exists (select from tenant_schema.line_notice
				  where state = 'due' and next_at <= now() and (at_once or not ?))"""))
			.param(quiet)
			.query(Boolean.class)
			.single();
	}

	/** Takes a notice for an attempt. */
	Optional<Due> take() {
		return this.jdbc.sql(TenantSql.of(TAKE))
			.param(isQuiet())
			.query((row, n) -> new Due(row.getObject("consultation_id", UUID.class), row.getInt("seq"),
					row.getObject("consumer_id", UUID.class), row.getObject("retry_key", UUID.class),
					row.getBoolean("late")))
			.optional();
	}

	/** Whether the consumer's page has the answer by now. */
	boolean isNeedless(Due due) {
		return this.receipts.isAcknowledged(due.consultation(), due.seq());
	}

	/** Writes down how a notice ended. */
	void settle(Due due, NoticeEnd end) {
		int settled = this.jdbc.sql(TenantSql.of("""
				update tenant_schema.line_notice set state = ?, settled_at = now()
				where consultation_id = ? and seq = ? and state = 'due'"""))
			.params(end.key(), due.consultation(), due.seq())
			.update();
		if (settled > 0) {
			this.receipts.noticed(due.consultation(), due.seq(), end.shown());
		}
	}

	private boolean isQuiet() {
		return this.hours.quietUntil(this.clock.instant()).isPresent();
	}

	private boolean isAlone() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
			.param("line_notice " + CurrentTenant.id())
			.query(Boolean.class)
			.single();
	}

	private void make(List<Unacknowledged> late) {
		record Made(UUID consultationId, int seq) {
		}
		List<Made> made = this.jdbc.sql(TenantSql.of(MAKE))
			.params(late.stream().map(Unacknowledged::consultation).toArray(UUID[]::new),
					late.stream().map(Unacknowledged::seq).toArray(Integer[]::new),
					late.stream().map(Unacknowledged::consumer).toArray(UUID[]::new),
					late.stream().map(Unacknowledged::firstUnread).toArray(Integer[]::new),
					late.stream().map(Unacknowledged::atOnce).toArray(Boolean[]::new),
					late.stream().map(Unacknowledged::againAt).toArray(Timestamp[]::new))
			.query((row, n) -> new Made(row.getObject("consultation_id", UUID.class), row.getInt("seq")))
			.list();
		made.forEach((row) -> this.receipts.noticed(row.consultationId(), row.seq(), NoticeState.DUE));
	}

	/**
	 * A reminder is told though an earlier notice stands: that one was not heeded. While
	 * one is on its way it waits.
	 */
	private void make(Reminder reminder) {
		int made = this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.line_notice (consultation_id, seq, consumer_id) values (?, ?, ?)
				on conflict do nothing"""))
			.params(reminder.consultation(), reminder.seq(), reminder.consumer())
			.update();
		if (made > 0) {
			this.receipts.noticed(reminder.consultation(), reminder.seq(), NoticeState.DUE);
		}
	}

	/**
	 * A notice to be sent.
	 *
	 * @param retryKey the same at every attempt
	 * @param late whether it has waited so long that LINE may have forgotten the key
	 */
	record Due(UUID consultation, int seq, UUID consumer, UUID retryKey, boolean late) {
	}

}
