package jp.madoguchi.identity;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Actor;
import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/** Takes over into the sessions what the realm says of its accounts. */
@Service
@Transactional
public class RealmNews {

	private final JdbcClient jdbc;

	private final TenantKeys keys;

	private final StaffDirectory directory;

	private final Trail trail;

	RealmNews(JdbcClient jdbc, TenantKeys keys, StaffDirectory directory, Trail trail) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.directory = directory;
		this.trail = trail;
	}

	/**
	 * Returns the sessions the realm has to be asked about again, the oldest answer
	 * first, and forgets those that are over.
	 */
	public List<Unconfirmed> awaited() {
		this.jdbc.sql(TenantSql.of("delete from tenant_schema.staff_session where not (" + StaffSessions.STANDS + ")"))
			.update();
		return this.jdbc.sql(TenantSql.of("""
				select id_hash, account_id, refresh from tenant_schema.staff_session
				where checked_at < now() - interval '4 minutes' order by checked_at""")).query((row, n) -> {
			SessionId id = SessionId.ofBytes(row.getBytes("id_hash"));
			return new Unconfirmed(id, row.getObject("account_id", UUID.class),
					this.keys.data().open(row.getBytes("refresh"), StaffSessions.place(id, "refresh")));
		}).list();
	}

	/** The realm says who a session's account is now. */
	public void take(SessionId id, StaffLogin login) {
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.staff_session
				set name = ?, roles = ?, provider_sid = ?, refresh = ?, checked_at = now()
				where id_hash = ? and account_id = ?"""))
			.params(seal(id, "name", login.name()), Role.keys(login.roles()), login.realmSession(),
					seal(id, "refresh", login.refreshToken()), id.bytes(), login.account())
			.update();
		this.directory.note(login.account(), login.name(), login.roles());
	}

	/** The realm says that a session of its own is over. */
	public void realmSessionEnded(String realmSession) {
		end("provider_sid = ?", realmSession);
	}

	/** The realm says that an account is out, everywhere. */
	public void accountOut(UUID account) {
		end("account_id = ?", account);
	}

	private void end(String which, Object value) {
		this.jdbc
			.sql(TenantSql.of("delete from tenant_schema.staff_session where %s returning account_id".formatted(which)))
			.param(value)
			.query(UUID.class)
			.list()
			.forEach((account) -> this.trail.record(Actor.staff(account), Deed.SIGNED_OUT));
	}

	private byte[] seal(SessionId id, String column, String text) {
		return this.keys.data().seal(text, StaffSessions.place(id, column));
	}

	/**
	 * A session whose account may have changed.
	 *
	 * @param refreshToken asks the realm about it
	 */
	public record Unconfirmed(SessionId id, UUID account, String refreshToken) {

		@Override
		public String toString() {
			return "session of " + this.account;
		}

	}

}
