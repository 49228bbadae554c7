package jp.madoguchi.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Actor;
import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.OneTrip;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Sessions of staff: rows in the tenant's schema, known by the hash of their secret. They
 * end twelve hours after the login, or when the realm has not confirmed them for an hour;
 * being idle locks the desk and ends nothing. {@code docs/decisions/0007-staff-login.md}.
 */
@Service
@Transactional
public class StaffSessions {

	/** Name of the cookie; another than the consumers'. */
	public static final String COOKIE = "__Host-madoguchi-desk";

	static final String STANDS = "created_at > now() - interval '12 hours'"
			+ " and checked_at > now() - interval '1 hour'";

	private static final Duration LIFE = Duration.ofHours(12);

	/**
	 * A desk whose browser asked nothing for longer than the longest idle limit was
	 * closed or asleep: it is locked, as it would have been with its page open.
	 */
	private static final String ABANDONED = "last_seen_at < now() - interval '65 minutes'";

	private static final String STALE = "last_seen_at < now() - interval '5 minutes'";

	private static final String FIND = """
			select account_id, name, roles, created_at, %s as stale, locked_at is not null or %s as locked
			from tenant_schema.staff_session where id_hash = :id and %s""".formatted(STALE, ABANDONED, STANDS);

	/** A desk found abandoned stays locked although it is seen again. */
	private static final String TOUCH = """
			update tenant_schema.staff_session
			set last_seen_at = now(), locked_at = coalesce(locked_at, case when %s then now() end)
			where id_hash = :id and %s returning true""".formatted(ABANDONED, STALE);

	private final JdbcClient jdbc;

	private final OneTrip oneTrip;

	private final TenantKeys keys;

	private final RealmNews news;

	private final Trail trail;

	StaffSessions(JdbcClient jdbc, OneTrip oneTrip, TenantKeys keys, RealmNews news, Trail trail) {
		this.jdbc = jdbc;
		this.oneTrip = oneTrip;
		this.keys = keys;
		this.news = news;
		this.trail = trail;
	}

	/** Starts a session and returns the value for its cookie. */
	public String start(StaffLogin login) {
		String value = SessionId.newCookieValue();
		SessionId id = SessionId.ofCookie(value);
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.staff_session (id_hash, account_id, name, roles, provider_sid)
				values (?, ?, '', '{}', '')""")).params(id.bytes(), login.account()).update();
		this.trail.record(Actor.staff(login.account()), Deed.SIGNED_IN);
		this.news.take(id, login);
		return value;
	}

	/**
	 * Returns the caller a cookie stands for and notes that they were seen, every five
	 * minutes at most.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Caller.Staff> find(String cookieValue) {
		SessionId id = SessionId.ofCookie(cookieValue);
		Optional<Found> found = this.oneTrip.query(FIND, Map.of("id", id.bytes()), (row, n) -> found(id, row));
		found.filter(Found::stale)
			.ifPresent((_) -> this.oneTrip.query(TOUCH, Map.of("id", id.bytes()), (row, n) -> true));
		return found.map(Found::caller);
	}

	/**
	 * Returns those that still stand, with the roles they have now. Looking does not keep
	 * a desk from being abandoned.
	 */
	@Transactional(readOnly = true)
	public Map<SessionId, Set<Role>> standing(Collection<SessionId> ids) {
		return this.jdbc
			.sql(TenantSql
				.of("select id_hash, roles from tenant_schema.staff_session where id_hash = any(?) and " + STANDS))
			.param(SessionId.bytes(ids))
			.query((row, n) -> Map.entry(SessionId.ofBytes(row.getBytes("id_hash")), Role.of(row.getArray("roles"))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Locks the desk; it stays locked until its own person proves to be there. */
	public void lock(SessionId id) {
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.staff_session set locked_at = now() where id_hash = ? and locked_at is null
				returning account_id"""))
			.param(id.bytes())
			.query(UUID.class)
			.optional()
			.ifPresent((account) -> this.trail.record(Actor.staff(account), Deed.DESK_LOCKED));
	}

	/**
	 * Opens a locked desk again for the account that locked it.
	 * @return whether it was that account, and the session still stood
	 */
	public boolean unlock(SessionId id, StaffLogin login) {
		boolean same = accountOf(id).filter(login.account()::equals).isPresent();
		if (same) {
			this.news.take(id, login);
			this.jdbc.sql(TenantSql.of("""
					update tenant_schema.staff_session set locked_at = null, last_seen_at = now()
					where id_hash = ?""")).param(id.bytes()).update();
			this.trail.record(Actor.staff(login.account()), Deed.DESK_UNLOCKED);
		}
		return same;
	}

	/**
	 * Ends a session; ending one that is over changes nothing.
	 * @return the refresh token it held
	 */
	public Optional<String> end(SessionId id) {
		return this.jdbc
			.sql(TenantSql
				.of("delete from tenant_schema.staff_session where id_hash = ? returning account_id, refresh"))
			.param(id.bytes())
			.query((row, n) -> {
				this.trail.record(Actor.staff(row.getObject("account_id", UUID.class)), Deed.SIGNED_OUT);
				return this.keys.data().open(row.getBytes("refresh"), place(id, "refresh"));
			})
			.optional();
	}

	private Optional<UUID> accountOf(SessionId id) {
		return this.jdbc
			.sql(TenantSql.of("select account_id from tenant_schema.staff_session where id_hash = ? and " + STANDS))
			.param(id.bytes())
			.query(UUID.class)
			.optional();
	}

	private Found found(SessionId id, ResultSet row) throws SQLException {
		Caller.Staff caller = new Caller.Staff(row.getObject("account_id", UUID.class),
				this.keys.data().open(row.getBytes("name"), place(id, "name")), Role.of(row.getArray("roles")), id,
				row.getTimestamp("created_at").toInstant().plus(LIFE), row.getBoolean("locked"));
		return new Found(caller, row.getBoolean("stale"));
	}

	static FieldName place(SessionId id, String column) {
		return new FieldName("staff_session", column, id.hex());
	}

	private record Found(Caller.Staff caller, boolean stale) {
	}

}
