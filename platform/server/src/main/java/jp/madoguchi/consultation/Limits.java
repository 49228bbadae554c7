package jp.madoguchi.consultation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.TenantSql;

/**
 * How many open consultations each counselor should have at most. A limit keeps ordinary
 * ones from being taken by or offered to who has enough; it never keeps an urgent one
 * waiting, and a supervisor assigns beyond it.
 */
@Service
@Transactional
class Limits {

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	private final Trail trail;

	Limits(StaffDirectory staff, JdbcClient jdbc, Trail trail) {
		this.staff = staff;
		this.jdbc = jdbc;
		this.trail = trail;
	}

	/**
	 * Sets someone's limit, 1 to 99; null takes it away.
	 */
	void set(UUID account, @Nullable Integer limit) {
		this.staff.limit(account, limit);
		this.trail.record(Deed.LIMIT_SET, null, account);
	}

	/**
	 * Fails unless someone may have one more.
	 */
	void demandRoom(UUID account) {
		Integer limit = this.staff.find(account).map((member) -> member.openLimit()).orElse(null);
		if (limit != null && open(account) >= limit) {
			throw ProblemType.LIMIT_REACHED.exception();
		}
	}

	private int open(UUID account) {
		return this.jdbc.sql(TenantSql.of("""
				select count(*) from tenant_schema.consultation where state = 'assigned' and assignee_id = ?"""))
			.param(account)
			.query(Integer.class)
			.single();
	}

}
