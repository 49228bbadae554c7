package jp.madoguchi.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/** Reads the trail. */
@Service
@Transactional(readOnly = true)
public class TrailReading {

	private final JdbcClient jdbc;

	TrailReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns what was done to and seen of a consultation, the newest first.
	 * @param before only what was recorded before this entry; null for the newest
	 */
	public List<Line> of(UUID consultation, @Nullable UUID before, int limit) {
		return this.jdbc.sql(TenantSql.of("""
				select id, at, actor_kind, actor_id, deed, subject_id from tenant_schema.audit_entry
				where consultation_id = :consultation and (:before::uuid is null or id < :before::uuid)
				order by id desc limit :limit"""))
			.param("consultation", consultation)
			.param("before", before)
			.param("limit", limit)
			.query((row, n) -> new Line(row.getObject("id", UUID.class), row.getTimestamp("at").toInstant(),
					Actor.kind(row.getString("actor_kind")), row.getObject("actor_id", UUID.class),
					Deed.of(row.getString("deed")), row.getObject("subject_id", UUID.class)))
			.list();
	}

	/**
	 * Something that was done.
	 *
	 * @param subject what or who else it is about
	 */
	public record Line(UUID id, Instant at, Actor.Kind actorKind, @Nullable UUID actor, Deed deed,
			@Nullable UUID subject) {
	}

}
