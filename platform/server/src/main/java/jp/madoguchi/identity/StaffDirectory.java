package jp.madoguchi.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * The staff of a centre as the realm last told of them, so that lists can name
 * colleagues. The truth about accounts is the realm's; someone who never signed in is not
 * here.
 */
@Service
@Transactional
public class StaffDirectory {

	private final JdbcClient jdbc;

	private final TenantKeys keys;

	StaffDirectory(JdbcClient jdbc, TenantKeys keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/** Returns a colleague, if they ever signed in. */
	@Transactional(readOnly = true)
	public Optional<StaffMember> find(UUID id) {
		return this.jdbc.sql(TenantSql.of("select id, name, roles, open_limit from tenant_schema.staff where id = ?"))
			.param(id)
			.query(this::member)
			.optional();
	}

	/** Returns everyone who ever signed in and has a role still, by name. */
	@Transactional(readOnly = true)
	public List<StaffMember> all() {
		return this.jdbc
			.sql(TenantSql
				.of("select id, name, roles, open_limit from tenant_schema.staff where cardinality(roles) > 0"))
			.query(this::member)
			.stream()
			.sorted((one, other) -> one.name().compareTo(other.name()))
			.toList();
	}

	/** Returns the name of everyone who ever signed in, whether they still may or not. */
	@Transactional(readOnly = true)
	public Map<UUID, String> names() {
		return this.jdbc.sql(TenantSql.of("select id, name, roles, open_limit from tenant_schema.staff"))
			.query(this::member)
			.stream()
			.collect(Collectors.toMap(StaffMember::id, StaffMember::name));
	}

	/**
	 * Sets how many open consultations someone should have at most.
	 * @param limit 1 to 99; null for no limit
	 */
	public void limit(UUID account, @Nullable Integer limit) {
		int found = this.jdbc.sql(TenantSql.of("update tenant_schema.staff set open_limit = ? where id = ?"))
			.params(Arrays.asList(limit, account))
			.update();
		if (found == 0) {
			throw ProblemType.NOT_FOUND.exception();
		}
	}

	/** Keeps what the realm says of an account now. */
	void note(UUID account, String name, Set<Role> roles) {
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.staff as known (id, name, roles, seen_at, in_charge_since)
				values (?, ?, ?, now(), case when ? then now() end)
				on conflict (id) do update set name = excluded.name, roles = excluded.roles, seen_at = now(),
				  in_charge_since = case when excluded.in_charge_since is not null
				    then coalesce(known.in_charge_since, excluded.in_charge_since) end"""))
			.params(account, this.keys.data().seal(name, place(account)), Role.keys(roles),
					roles.stream().anyMatch(Role::isInCharge))
			.update();
	}

	/**
	 * Returns since when somebody has been supervisor or administrator without a break,
	 * as far as the desk has seen; empty when it has not.
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> inChargeSince(UUID account) {
		return this.jdbc.sql(TenantSql.of("select in_charge_since from tenant_schema.staff where id = ?"))
			.param(account)
			.query((row, n) -> Optional.ofNullable(row.getTimestamp("in_charge_since")).map(Timestamp::toInstant))
			.optional()
			.flatMap((since) -> since);
	}

	private StaffMember member(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new StaffMember(id, this.keys.data().open(row.getBytes("name"), place(id)),
				Role.of(row.getArray("roles")), row.getObject("open_limit", Integer.class));
	}

	private static FieldName place(UUID account) {
		return new FieldName("staff", "name", account.toString());
	}

}
