package jp.madoguchi.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Sessions of staff: rows in the tenant's schema, known by the hash of their secret. They
 * end twelve hours after the login; being idle locks the desk and ends nothing.
 */
@Service
@Transactional
public class StaffSessions {

	/** Name of the cookie; another than the consumers'. */
	public static final String COOKIE = "__Host-madoguchi-desk";

	static final Duration LIFE = Duration.ofHours(12);

	private final JdbcClient jdbc;

	private final TenantKeys keys;

	StaffSessions(JdbcClient jdbc, TenantKeys keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/** Starts a session and returns the value for its cookie. */
	String start(UUID account, String name, Set<Role> roles, String providerSid) {
		String value = SessionId.newCookieValue();
		SessionId id = SessionId.ofCookie(value);
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.staff_session (id_hash, account_id, name, roles, provider_sid)
				values (?, ?, ?, ?, ?)"""))
			.params(id.bytes(), account, this.keys.data().seal(name, nameOf(id)),
					roles.stream().map(Role::key).toArray(String[]::new), providerSid)
			.update();
		return value;
	}

	/** Returns the caller a cookie stands for. */
	public Optional<Caller.Staff> find(String cookieValue) {
		return find(SessionId.ofCookie(cookieValue));
	}

	/**
	 * Returns the caller a session stands for now: over, or with other roles, it is seen
	 * here.
	 */
	public Optional<Caller.Staff> find(SessionId id) {
		return this.jdbc.sql(TenantSql.of("""
				select account_id, name, roles, created_at, locked_at is not null as locked
				from tenant_schema.staff_session where id_hash = ? and created_at > now() - interval '12 hours'"""))
			.param(id.bytes())
			.query((row, n) -> new Caller.Staff(row.getObject("account_id", UUID.class),
					this.keys.data().open(row.getBytes("name"), nameOf(id)),
					Arrays.stream((String[]) row.getArray("roles").getArray())
						.flatMap((key) -> Role.find(key).stream())
						.collect(Collectors.toUnmodifiableSet()),
					id, endsAt(row.getTimestamp("created_at").toInstant()), row.getBoolean("locked")))
			.optional();
	}

	private static Instant endsAt(Instant createdAt) {
		return createdAt.plus(LIFE);
	}

	private static FieldName nameOf(SessionId id) {
		return new FieldName("staff_session", "name", id.hex());
	}

}
