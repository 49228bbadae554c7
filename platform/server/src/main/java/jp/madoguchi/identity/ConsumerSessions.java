package jp.madoguchi.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.OneTrip;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Sessions of consumers: they end after 30 minutes without a request and after 12 hours
 * at the latest.
 */
@Service
@Transactional
public class ConsumerSessions {

	/**
	 * Name of the cookie; another than the staff's, so that one is worthless as the
	 * other.
	 */
	public static final String COOKIE = "__Host-madoguchi-consumer";

	private static final String STANDS = "last_seen_at > now() - interval '31 minutes'"
			+ " and created_at > now() - interval '12 hours'";

	private static final String STALE = "last_seen_at < now() - interval '1 minute'";

	private static final String FIND = """
			select consumer_id, %s as stale
			from tenant_schema.consumer_session where id_hash = :id and %s""".formatted(STALE, STANDS);

	/** Says again that it is stale: requests at the same time find the same. */
	private static final String TOUCH = """
			update tenant_schema.consumer_session set last_seen_at = now()
			where id_hash = :id and %s returning true""".formatted(STALE);

	private final JdbcClient jdbc;

	private final OneTrip oneTrip;

	ConsumerSessions(JdbcClient jdbc, OneTrip oneTrip) {
		this.jdbc = jdbc;
		this.oneTrip = oneTrip;
	}

	/** Starts a session and returns the value for its cookie. */
	public String start(UUID consumer) {
		String value = SessionId.newCookieValue();
		this.jdbc.sql(TenantSql.of("insert into tenant_schema.consumer_session (id_hash, consumer_id) values (?, ?)"))
			.params(SessionId.ofCookie(value).bytes(), consumer)
			.update();
		return value;
	}

	/**
	 * Returns the caller a cookie stands for and notes that they were seen, once a minute
	 * at most.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Caller.Consumer> find(String cookieValue) {
		SessionId id = SessionId.ofCookie(cookieValue);
		Optional<Seen> seen = this.oneTrip.query(FIND, Map.of("id", id.bytes()),
				(row, n) -> new Seen(row.getObject("consumer_id", UUID.class), row.getBoolean("stale")));
		seen.filter(Seen::stale).ifPresent((_) -> touch(id));
		return seen.map((row) -> new Caller.Consumer(row.consumerId(), id));
	}

	/** Returns those that still stand; looking does not keep them alive. */
	@Transactional(readOnly = true)
	public Set<SessionId> standing(Collection<SessionId> ids) {
		return this.jdbc
			.sql(TenantSql
				.of("select id_hash from tenant_schema.consumer_session where id_hash = any(?) and " + STANDS))
			.param(SessionId.bytes(ids))
			.query((row, n) -> SessionId.ofBytes(row.getBytes("id_hash")))
			.set();
	}

	/** Ends a session; ending one that is over changes nothing. */
	public void end(SessionId id) {
		this.jdbc.sql(TenantSql.of("delete from tenant_schema.consumer_session where id_hash = ?"))
			.param(id.bytes())
			.update();
	}

	/** Forgets those that have ended by themselves. */
	void forgetEnded() {
		this.jdbc.sql(TenantSql.of("delete from tenant_schema.consumer_session where not (" + STANDS + ")")).update();
	}

	private void touch(SessionId id) {
		this.oneTrip.query(TOUCH, Map.of("id", id.bytes()), (row, n) -> true);
	}

	private record Seen(UUID consumerId, boolean stale) {
	}

}
