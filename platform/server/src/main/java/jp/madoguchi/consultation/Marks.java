package jp.madoguchi.consultation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/**
 * Sets the marks ▲ urgent and ◷ deadline, for every part of the product that has a reason
 * to. An urgent mark stands until the consultation is closed; who reopens it begins
 * without. Last days are facts and stay, but nothing that is closed is marked by them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Marks {

	private final JdbcClient jdbc;

	private final Announcements announcements;

	Marks(JdbcClient jdbc, Announcements announcements) {
		this.jdbc = jdbc;
		this.announcements = announcements;
	}

	/** Marks an open consultation as urgent; a reason it has already changes nothing. */
	public void urge(UUID consultation, UrgentReason reason) {
		announce(consultation, this.jdbc.sql(TenantSql.of("""
				update tenant_schema.consultation
				set urgent = array_append(urgent, :reason), version = version + 1, changed_at = clock_timestamp()
				where id = :id and state <> 'closed' and not :reason = any (urgent)
				returning consumer_id, version"""))
			.param("reason", reason.key())
			.param("id", consultation)
			.query(Versioned.class)
			.optional());
	}

	/** Replaces the days on which a period to cancel may end. */
	public void setLastDays(UUID consultation, LastDays last) {
		announce(consultation,
				this.jdbc.sql(TenantSql.of("""
						update tenant_schema.consultation
						set last_days = cast(:days as date[]), last_days_possibly = :possibly,
						    version = version + 1, changed_at = clock_timestamp()
						where id = :id and (last_days, last_days_possibly)
						  is distinct from (cast(:days as date[]), cast(:possibly as boolean))
						returning consumer_id, version"""))
					.param("days", last.days().toString().replace('[', '{').replace(']', '}'))
					.param("possibly", last.possibly())
					.param("id", consultation)
					.query(Versioned.class)
					.optional());
	}

	private void announce(UUID consultation, Optional<Versioned> changed) {
		changed.ifPresent((row) -> this.announcements.changed(consultation, row.consumerId(), row.version()));
	}

	private record Versioned(UUID consumerId, long version) {
	}

}
