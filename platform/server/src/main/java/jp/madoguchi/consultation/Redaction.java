package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** That a message, or a part of it, was blacked out for good. */
record Redaction(Instant at, RedactionReason reason) {

	static @Nullable Redaction of(ResultSet row) throws SQLException {
		Timestamp at = row.getTimestamp("redacted_at");
		return (at != null) ? new Redaction(at.toInstant(), RedactionReason.of(row.getString("redacted_for"))) : null;
	}

}
