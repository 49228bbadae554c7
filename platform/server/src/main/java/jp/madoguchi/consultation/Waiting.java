package jp.madoguchi.consultation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/** The consultations nobody has taken yet. */
@Service
@Transactional(readOnly = true)
public class Waiting {

	private final JdbcClient jdbc;

	Waiting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns those taken for the first time since an instant, at most a hundred, the
	 * latest first.
	 */
	public List<Taken> takenSince(Instant since) {
		return this.jdbc.sql(TenantSql.of("""
				select opened_at, first_taken_at from tenant_schema.consultation where first_taken_at >= ?
				order by first_taken_at desc limit 100"""))
			.param(Timestamp.from(since))
			.query((row, n) -> new Taken(row.getTimestamp("opened_at").toInstant(),
					row.getTimestamp("first_taken_at").toInstant()))
			.list();
	}

	/**
	 * Since when the one has waited who has waited longest; nothing when nobody waits.
	 */
	public Optional<Instant> longestSince() {
		return this.jdbc
			.sql(TenantSql.of("select min(turn_since) from tenant_schema.consultation where state = 'waiting'"))
			.query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
			.single();
	}

	/** How many wait now. */
	public int count() {
		return this.jdbc.sql(TenantSql.of("select count(*) from tenant_schema.consultation where state = 'waiting'"))
			.query(Integer.class)
			.single();
	}

	/** When a consultation was opened and when a counselor first took it. */
	public record Taken(Instant opened, Instant taken) {
	}

}
