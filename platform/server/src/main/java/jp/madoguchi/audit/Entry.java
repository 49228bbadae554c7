package jp.madoguchi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the trail.
 *
 * @param at when, to the microsecond
 */
record Entry(UUID id, Instant at, String actorKind, @Nullable UUID actor, String deed, @Nullable UUID consultation,
		@Nullable UUID subject, String detail) {

	/** What reading one takes, of a table called {@code e}. */
	static final String COLUMNS = "e.id, e.at, e.actor_kind, e.actor_id, e.deed, e.consultation_id, e.subject_id, e.detail";

	static Entry of(ResultSet row) throws SQLException {
		return new Entry(row.getObject("id", UUID.class), row.getTimestamp("at").toInstant(),
				row.getString("actor_kind"), row.getObject("actor_id", UUID.class), row.getString("deed"),
				row.getObject("consultation_id", UUID.class), row.getObject("subject_id", UUID.class),
				row.getString("detail"));
	}

	/**
	 * All of it as one text, a line for each field; none can hold a line break.
	 * {@code docs/decisions/0017-audit.md} tells this form to those who check a chain by
	 * themselves.
	 */
	String canonical() {
		return String.join("\n", this.id.toString(), this.at.toString(), this.actorKind,
				Objects.toString(this.actor, ""), this.deed, Objects.toString(this.consultation, ""),
				Objects.toString(this.subject, ""), this.detail);
	}

}
