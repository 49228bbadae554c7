package jp.madoguchi.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/**
 * Who of the staff has a consultation on the screen, as their pages say every ten
 * seconds; whoever has not for half a minute is gone.
 */
@Service
@Transactional
class Viewers {

	private final ConsultationRows rows;

	private final JdbcClient jdbc;

	Viewers(ConsultationRows rows, JdbcClient jdbc) {
		this.rows = rows;
		this.jdbc = jdbc;
	}

	/**
	 * Notes that the page of an account shows the consultation, and whether it is being
	 * typed in.
	 */
	void note(UUID consultation, UUID account, boolean typing) {
		this.rows.demand(consultation);
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.viewer (consultation_id, account_id, typing_at, seen_at)
				values (?, ?, case when ? then now() end, now())
				on conflict (consultation_id, account_id)
				do update set typing_at = excluded.typing_at, seen_at = excluded.seen_at"""))
			.params(consultation, account, typing)
			.update();
	}

	/**
	 * The colleagues of a reader who look at it now.
	 * @param names everyone of the staff
	 */
	@Transactional(readOnly = true)
	List<Viewer> others(UUID consultation, UUID reader, Map<UUID, String> names) {
		return this.jdbc.sql(TenantSql.of("""
				select account_id, coalesce(typing_at > now() - interval '15 seconds', false) as typing
				from tenant_schema.viewer
				where consultation_id = ? and account_id <> ? and seen_at > now() - interval '30 seconds'
				order by account_id"""))
			.params(consultation, reader)
			.query((row, n) -> new Viewer(names.getOrDefault(row.getObject("account_id", UUID.class), ""),
					row.getBoolean("typing")))
			.list();
	}

	/** Forgets who has gone for good. */
	void forgetGone() {
		this.jdbc.sql(TenantSql.of("delete from tenant_schema.viewer where seen_at < now() - interval '1 hour'"))
			.update();
	}

	/** A colleague who has the consultation on the screen. */
	record Viewer(String name, boolean typing) {
	}

}
