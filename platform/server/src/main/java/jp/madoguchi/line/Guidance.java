package jp.madoguchi.line;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/** The fixed answers still owed to people who typed into the talk. */
@Service
@Transactional
class Guidance {

	private final JdbcClient jdbc;

	private final TenantKeys keys;

	Guidance(JdbcClient jdbc, TenantKeys keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/** Notes that an answer is owed, in the transaction that takes in the event. */
	void owe(String event, String replyToken) {
		this.jdbc.sql(TenantSql.of("insert into tenant_schema.line_guidance (event_id, reply_token) values (?, ?)"))
			.params(event, this.keys.data().seal(replyToken, place(event)))
			.update();
	}

	boolean isOwed() {
		return this.jdbc.sql(TenantSql.of("select exists (select from tenant_schema.line_guidance)"))
			.query(Boolean.class)
			.single();
	}

	/** Takes an answer to give; who takes it has twenty seconds before another may. */
	Optional<Owed> take() {
		this.jdbc
			.sql(TenantSql.of("delete from tenant_schema.line_guidance where asked_at < now() - interval '1 minute'"))
			.update();
		return this.jdbc.sql(TenantSql.of("""
				update tenant_schema.line_guidance set next_at = now() + interval '20 seconds'
				where event_id = (select event_id from tenant_schema.line_guidance
				  where next_at <= now() order by next_at limit 1 for update skip locked)
				returning event_id, reply_token"""))
			.query((row, n) -> new Owed(row.getString("event_id"),
					this.keys.data().open(row.getBytes("reply_token"), place(row.getString("event_id")))))
			.optional();
	}

	/** The answer was given, or can't be. */
	void settle(Owed owed) {
		this.jdbc.sql(TenantSql.of("delete from tenant_schema.line_guidance where event_id = ?"))
			.param(owed.event())
			.update();
	}

	private static FieldName place(String event) {
		return new FieldName("line_guidance", "reply_token", event);
	}

	/** An answer to give. */
	record Owed(String event, String replyToken) {

		@Override
		public String toString() {
			return "an answer to " + this.event;
		}

	}

}
