package jp.madoguchi.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.store.ObjectName;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Checks the bound tenant's whole trail: each entry against its link, each link against
 * the one before, and the chain against every head that was kept of it.
 */
@Service
public class Verification {

	private final JdbcClient jdbc;

	private final Heads heads;

	private final TenantKeys keys;

	Verification(JdbcClient jdbc, Heads heads, TenantKeys keys) {
		this.jdbc = jdbc;
		this.heads = heads;
		this.keys = keys;
	}

	/**
	 * Verifies the trail. The heads are read first, so that each is one of the chain's;
	 * the chain is read as it stands at one moment, and so is what has no place in it.
	 * @throws UncheckedIOException when the store can't be read: the chain alone proves
	 * too little
	 */
	@Transactional(readOnly = true)
	public Report verify() {
		List<Head> genuine;
		Findings findings = new Findings();
		try {
			genuine = genuine(this.heads.all(), findings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		ChainCheck check = new ChainCheck(Link.first(CurrentTenant.id()), genuine, findings);
		this.jdbc.sql(TenantSql.of("""
				select l.position, l.hash, l.entry_id, %s from tenant_schema.audit_link l
				left join tenant_schema.audit_entry e on e.id = l.entry_id order by l.position"""
			.formatted(Entry.COLUMNS))).withFetchSize(1000).query((row) -> {
				check.next(new Link(row.getLong("position"), Link.hex(row.getBytes("hash"))),
						row.getObject("entry_id", UUID.class), (row.getObject("id") != null) ? Entry.of(row) : null);
			});
		check.end();
		addUnlinked(findings);
		return new Report(check.links(), genuine.size(), findings.all());
	}

	private List<Head> genuine(List<ObjectName> names, Findings findings) {
		return names.stream().flatMap((name) -> {
			Head head = Head.read(name).filter((read) -> read.isGenuine(this.keys)).orElse(null);
			if (head == null) {
				findings.add(Fault.FORGED_HEAD, 0, null);
			}
			return Stream.ofNullable(head);
		}).toList();
	}

	/** What was written past the product is neither linked nor waiting for it. */
	private void addUnlinked(Findings findings) {
		this.jdbc.sql(TenantSql.of("""
				select e.id from tenant_schema.audit_entry e
				where not exists (select from tenant_schema.audit_link l where l.entry_id = e.id)
				  and not exists (select from tenant_schema.audit_unsealed u where u.entry_id = e.id)
				order by e.id""")).query(UUID.class).list().forEach((entry) -> findings.add(Fault.INSERTED, 0, entry));
	}

	/** What can be wrong with a trail. */
	public enum Fault {

		/** An entry is not what was sealed, or a link not what follows from it. */
		ALTERED,

		/** A sealed entry, or a link between others, is missing. */
		REMOVED,

		/** An entry has no place in the chain. */
		INSERTED,

		/** The chain is shorter than a head that was kept of it. */
		CUT_OFF,

		/** The chain is another one than a head was kept of. */
		REWRITTEN,

		/** Something in the store is no head the product made. */
		FORGED_HEAD

	}

	/**
	 * Something wrong.
	 *
	 * @param position in the chain; zero where it has none
	 * @param entry the entry's id, where it is known
	 */
	public record Finding(Fault fault, long position, @Nullable UUID entry) {
	}

	/**
	 * What a verification found.
	 *
	 * @param entries sealed, and verified
	 * @param heads kept outside the database, and verified
	 * @param findings the first hundred; none when the trail is sound
	 */
	public record Report(long entries, int heads, List<Finding> findings) {

		public boolean isSound() {
			return this.findings.isEmpty();
		}

	}

}
