package jp.madoguchi.audit;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantSql;

/** The chain's links. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Links {

	private final JdbcClient jdbc;

	Links(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the end of the bound tenant's chain. */
	Link last() {
		return this.jdbc
			.sql(TenantSql.of("select position, hash from tenant_schema.audit_link order by position desc limit 1"))
			.query((row, n) -> new Link(row.getLong("position"), Link.hex(row.getBytes("hash"))))
			.optional()
			.orElseGet(() -> Link.first(CurrentTenant.id()));
	}

	/** Returns the link at a position, nothing where the chain has none. */
	Optional<Link> at(long position) {
		return this.jdbc.sql(TenantSql.of("select hash from tenant_schema.audit_link where position = ?"))
			.param(position)
			.query(byte[].class)
			.optional()
			.map((hash) -> new Link(position, Link.hex(hash)));
	}

}
