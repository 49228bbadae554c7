package jp.madoguchi.audit;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Links entries to the chain once they are committed. Transactions end in any order, so
 * an entry's place is the order in which it was found, by whichever replica holds the
 * chain at that moment.
 */
@Service
@Transactional
class Sealing {

	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final Links links;

	Sealing(JdbcClient jdbc, Links links) {
		this.jdbc = jdbc;
		this.links = links;
	}

	/**
	 * Links what waits, a thousand entries at most.
	 * @return whether there may be more
	 */
	boolean seal() {
		if (!this.jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
			.param("audit " + CurrentTenant.id())
			.query(Boolean.class)
			.single()) {
			return false;
		}
		List<Entry> waiting = waiting();
		if (!waiting.isEmpty()) {
			link(waiting);
		}
		return waiting.size() == AT_ONCE;
	}

	private void link(List<Entry> entries) {
		List<Link> chain = new ArrayList<>();
		Link last = this.links.last();
		for (Entry entry : entries) {
			last = last.next(entry);
			chain.add(last);
		}
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.audit_link (position, entry_id, hash)
				select * from unnest(?::bigint[], ?::uuid[], ?::bytea[])"""))
			.params(chain.stream().map(Link::position).toArray(Long[]::new),
					entries.stream().map((entry) -> entry.id().toString()).toArray(String[]::new),
					chain.stream().map(Link::bytes).toArray(byte[][]::new))
			.update();
	}

	private List<Entry> waiting() {
		return this.jdbc.sql(TenantSql.of("""
				with taken as (
				  delete from tenant_schema.audit_unsealed
				  where ctid in (select ctid from tenant_schema.audit_unsealed limit %d) returning entry_id)
				select %s from taken join tenant_schema.audit_entry e on e.id = taken.entry_id order by e.id"""
			.formatted(AT_ONCE, Entry.COLUMNS))).query((row, n) -> Entry.of(row)).list();
	}

}
