package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A message's part in a long answer; its parts stand one after the other.
 *
 * @param number from 1
 * @param of how many there are
 * @param understoodAt when the consumer pressed わかりました; null until then
 */
record Step(int number, int of, @Nullable Instant understoodAt) {

	static @Nullable Step of(ResultSet row) throws SQLException {
		int number = row.getInt("step");
		if (row.wasNull()) {
			return null;
		}
		Timestamp understood = row.getTimestamp("understood_at");
		return new Step(number, row.getInt("steps"), (understood != null) ? understood.toInstant() : null);
	}

}
