package jp.madoguchi.line;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.FieldKey;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * When people came in, and from which address, for as long as access logs are kept (180
 * days). The address is encrypted with the consumer's key.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class LineEntries {

	/** IPv4 or IPv6; the gateway sends no host names. */
	private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	LineEntries(JdbcClient jdbc, SubjectKeys keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/** Keeps that somebody came in; what is no address is kept as none. */
	void keep(UUID consumer, String address) {
		UUID id = UuidCreator.getTimeOrderedEpoch();
		String kept = ADDRESS.matcher(address).matches() ? address : "";
		this.jdbc.sql(TenantSql.of("insert into tenant_schema.line_entry (id, consumer_id, address) values (?, ?, ?)"))
			.params(id, consumer, this.keys.of(consumer).seal(kept, place(id)))
			.update();
	}

	/** Returns the newest thousand of somebody's, the newest first. */
	List<LineTraces.Entry> of(UUID consumer) {
		FieldKey key = this.keys.of(consumer);
		return this.jdbc.sql(TenantSql.of("""
				select id, at, address from tenant_schema.line_entry
				where consumer_id = ? order by at desc limit 1000"""))
			.param(consumer)
			.query((row, n) -> new LineTraces.Entry(row.getTimestamp("at").toInstant(),
					key.open(row.getBytes("address"), place(row.getObject("id", UUID.class)))))
			.list();
	}

	void forgetOld() {
		this.jdbc.sql(TenantSql.of("delete from tenant_schema.line_entry where at < now() - interval '180 days'"))
			.update();
	}

	private static FieldName place(UUID id) {
		return new FieldName("line_entry", "address", id.toString());
	}

}
