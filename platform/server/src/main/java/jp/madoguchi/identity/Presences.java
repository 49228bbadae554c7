package jp.madoguchi.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/**
 * Who of the staff is there. What they say stands until they say otherwise; whether a
 * desk of theirs is open is seen by its event stream, locked or not.
 */
@Service
@Transactional
public class Presences {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final String ALL = """
			select s.id, coalesce(p.state, 'available') as state, p.here_at,
			  greatest(p.here_at, s.seen_at) as last_seen, 'counselor' = any (s.roles) as counselor, exists (
			  select from tenant_schema.absence a
			  where a.account_id = s.id and a.last_day >= :today and a.first_day <= :today) as day_off
			from tenant_schema.staff s left join tenant_schema.presence p on p.account_id = s.id
			where cardinality(s.roles) > 0""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Presences(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns everyone who may sign in, by account. */
	@Transactional(readOnly = true)
	public Map<UUID, Attendance> all() {
		return this.jdbc.sql(TenantSql.of(ALL))
			.param("today", LocalDate.ofInstant(this.clock.instant(), JAPAN))
			.query((row, n) -> Map.entry(row.getObject("id", UUID.class), attendance(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Someone says how they are there. */
	void say(UUID account, Presence presence) {
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.presence as known (account_id, state, here_at) values (?, ?, now())
				on conflict (account_id) do update set state = excluded.state, here_at = now(),
				  since = case when known.state = excluded.state then known.since else now() end"""))
			.params(account, presence.key())
			.update();
	}

	/** Notes that a desk of each is open, a few times a minute at most. */
	public void here(Collection<UUID> accounts) {
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.presence as known (account_id, state, here_at)
				select account, 'available', now() from unnest(?) as account
				on conflict (account_id) do update set here_at = now()
				where known.here_at is null or known.here_at < now() - interval '15 seconds'"""))
			.param(accounts.toArray(UUID[]::new))
			.update();
	}

	/** Someone signed out: their desk is seen no longer, what they said stands. */
	public void left(UUID account) {
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.presence set here_at = least(here_at, now() - interval '1 minute')
				where account_id = ?""")).param(account).update();
	}

	private static Attendance attendance(ResultSet row) throws SQLException {
		Timestamp here = row.getTimestamp("here_at");
		return new Attendance(Presence.of(row.getString("state")), (here != null) ? here.toInstant() : null,
				row.getTimestamp("last_seen").toInstant(), row.getBoolean("day_off"), row.getBoolean("counselor"));
	}

}
