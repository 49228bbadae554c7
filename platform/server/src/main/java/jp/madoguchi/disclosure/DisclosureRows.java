package jp.madoguchi.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/** Disclosures' rows. What was written of them is encrypted with the consumer's key. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DisclosureRows {

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	private final JsonMapper json;

	DisclosureRows(JdbcClient jdbc, SubjectKeys keys, JsonMapper json) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.json = json;
	}

	/**
	 * Adds a disclosure.
	 * @return whether it was not there yet
	 */
	boolean add(UUID id, UUID person, @Nullable UUID consultation, Kind kind, Grounds grounds, UUID by) {
		byte[] sealed = this.keys.of(person).seal(this.json.writeValueAsString(grounds), place(id, "grounds"));
		return this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.disclosure
				  (id, consumer_id, consultation_id, kind, grounds, requested_by, opened_at, changed_by)
				values (:id, :person, :consultation, :kind, :grounds, :by, case when :danger then now() end, :by)
				on conflict (id) do nothing"""))
			.param("id", id)
			.param("person", person)
			.param("consultation", consultation)
			.param("kind", kind.key())
			.param("grounds", sealed)
			.param("by", by)
			.param("danger", kind == Kind.DANGER)
			.update() > 0;
	}

	Optional<Disclosure> find(UUID id) {
		return read("where id = ?", id).stream().findFirst();
	}

	/** As {@link #find}; whoever else changes it waits until the transaction ends. */
	Optional<Disclosure> lock(UUID id) {
		return read("where id = ? for update", id).stream().findFirst();
	}

	/** The newest two hundred. */
	List<Disclosure> newest() {
		return read("order by requested_at desc, id desc limit 200");
	}

	/** What has changed lately by others, and is not noted by this account yet. */
	List<Disclosure> unnoted(UUID account) {
		return read("""
				where changed_by <> ? and changed_at > now() - interval '30 days' and not exists (
				  select from tenant_schema.disclosure_noted n
				  where n.disclosure_id = id and n.account_id = ? and n.noted_at >= changed_at)
				order by changed_at desc limit 20""", account, account);
	}

	void decide(Disclosure disclosure, Decision decision, UUID by, String reason) {
		byte[] sealed = this.keys.of(disclosure.person()).seal(reason, place(disclosure.id(), "reason"));
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.disclosure set decision = :decision, decided_by = :by, decided_at = now(),
				  reason = :reason, changed_by = :by, changed_at = now() where id = :id"""))
			.params(Map.of("decision", decision.key(), "by", by, "reason", sealed, "id", disclosure.id()))
			.update();
	}

	void open(UUID id, UUID by) {
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.disclosure set opened_at = now(), changed_by = :by, changed_at = now()
				where id = :id""")).params(Map.of("by", by, "id", id)).update();
	}

	/** Somebody who is to be told has taken note of it as it is now. */
	void note(UUID id, UUID account) {
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.disclosure_noted (disclosure_id, account_id, noted_at) values (?, ?, now())
				on conflict (disclosure_id, account_id) do update set noted_at = now()"""))
			.params(id, account)
			.update();
	}

	private List<Disclosure> read(String which, Object... parameters) {
		return this.jdbc.sql(TenantSql.of("select * from tenant_schema.disclosure " + which))
			.params(parameters)
			.query(this::disclosure)
			.list();
	}

	private Disclosure disclosure(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		UUID person = row.getObject("consumer_id", UUID.class);
		Grounds grounds = this.json.readValue(this.keys.of(person).open(row.getBytes("grounds"), place(id, "grounds")),
				Grounds.class);
		return new Disclosure(id, person, row.getObject("consultation_id", UUID.class), Kind.of(row.getString("kind")),
				grounds, row.getObject("requested_by", UUID.class), row.getTimestamp("requested_at").toInstant(),
				ruling(row, id, person), instant(row, "opened_at"), row.getObject("changed_by", UUID.class),
				row.getTimestamp("changed_at").toInstant());
	}

	private Disclosure.@Nullable Ruling ruling(ResultSet row, UUID id, UUID person) throws SQLException {
		String decision = row.getString("decision");
		return (decision != null) ? new Disclosure.Ruling(Decision.of(decision),
				row.getObject("decided_by", UUID.class), row.getTimestamp("decided_at").toInstant(),
				this.keys.of(person).open(row.getBytes("reason"), place(id, "reason"))) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	private static FieldName place(UUID id, String column) {
		return new FieldName("disclosure", column, id.toString());
	}

}
