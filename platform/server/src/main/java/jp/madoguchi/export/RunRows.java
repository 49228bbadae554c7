package jp.madoguchi.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.tenancy.StreamKey;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * The exports' rows, as those see them who work at one. A run is known by the object it
 * is going to write: whoever is no longer the last to have begun finds nothing to change.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RunRows {

	private static final String MINE = " where id = :id and state = 'running' and objects[cardinality(objects)] = :run";

	private final JdbcClient jdbc;

	private final TenantKeys keys;

	private final JsonMapper json;

	private final ExportProperties properties;

	RunRows(JdbcClient jdbc, TenantKeys keys, JsonMapper json, ExportProperties properties) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.json = json;
		this.properties = properties;
	}

	/** Takes those nobody seems to work at, for the time a job needs to begin. */
	List<UUID> takeDue() {
		return this.jdbc.sql(TenantSql.of("""
				update tenant_schema.export set due_at = now() + make_interval(secs => :lease)
				where due_at <= now() returning id"""))
			.param("lease", this.properties.lease().toSeconds())
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
	}

	/**
	 * Begins, from the beginning.
	 * @return whether nobody else is at it
	 */
	boolean begin(Run run, StreamKey key) {
		return this.jdbc.sql(TenantSql.of("""
				update tenant_schema.export set state = 'running', key = :key, objects = objects || :run::uuid,
				  attempts = attempts + 1, written = 0, total = null, alive_at = now(),
				  due_at = now() + make_interval(secs => :lease)
				where id = :id and (state = 'waiting'
				  or state = 'running' and alive_at < now() - make_interval(secs => :lease))"""))
			.param("key", this.keys.data().wrap(key, ExportRows.place(run.export(), "key")))
			.param("lease", this.properties.lease().toSeconds())
			.param("id", run.export())
			.param("run", run.object())
			.update() > 0;
	}

	/** Tells how far a run has come; false when it need not go on. */
	boolean goOn(Run run, int written, int total) {
		return mine("""
				update tenant_schema.export set written = :written, total = :total, alive_at = now(),
				  due_at = now() + make_interval(secs => :lease)""", run).param("written", written)
			.param("total", total)
			.param("lease", this.properties.lease().toSeconds())
			.update() > 0;
	}

	/** The file lies in the store; false when nobody wants it any more. */
	boolean finish(Run run, Findings findings, long size, Instant now) {
		return mine("""
				update tenant_schema.export set state = 'done', due_at = null, finished_at = :now,
				  expires_at = :expiry, size = :size, findings = :findings""", run)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("expiry", now.plus(this.properties.keep()).atOffset(ZoneOffset.UTC))
			.param("size", size)
			.param("findings",
					this.keys.data()
						.seal(this.json.writeValueAsString(findings), ExportRows.place(run.export(), "findings")))
			.update() > 0;
	}

	/** A run has failed: another one is to try, or none any more. */
	void giveBack(Run run) {
		mine("""
				update tenant_schema.export set key = null,
				  state = case when attempts < 5 then 'waiting' else 'failed' end,
				  due_at = case when attempts < 5 then now() + make_interval(secs => 10 * attempts) end""", run)
			.update();
	}

	/** Destroys the keys of files that have lain long enough. */
	List<UUID> expire(Instant now) {
		return this.jdbc.sql(TenantSql.of("""
				update tenant_schema.export set state = 'expired', key = null
				where state = 'done' and expires_at <= ? returning id"""))
			.param(now.atOffset(ZoneOffset.UTC))
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
	}

	/** Objects nothing opens any more. */
	List<UUID> worthless() {
		return this.jdbc.sql(TenantSql.of("""
				select object from tenant_schema.export, unnest(objects) object
				where state in ('cancelled', 'failed', 'expired')
				  or state = 'done' and object <> objects[cardinality(objects)]"""))
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
	}

	/** An object is no longer in the store. */
	void forget(UUID object) {
		this.jdbc.sql(TenantSql
			.of("""
					update tenant_schema.export set objects = array_remove(objects, :object) where objects @> array[:object]::uuid[]"""))
			.param("object", object)
			.update();
	}

	private JdbcClient.StatementSpec mine(String update, Run run) {
		return this.jdbc.sql(TenantSql.of(update + MINE)).param("id", run.export()).param("run", run.object());
	}

	/** An attempt at an export, which writes an object of its own. */
	record Run(UUID export, UUID object) {
	}

}
