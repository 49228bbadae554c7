package jp.madoguchi.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import jp.madoguchi.consultation.PeriodReading.Period;

/**
 * An export and how far it has come.
 *
 * @param content whether it holds what was told and written, and not figures only
 * @param written how many rows stand in the file so far
 * @param total how many there will be; null until somebody has counted
 * @param findings once it is done
 */
record Export(UUID id, UUID requester, String purpose, List<String> columns, boolean content, Period period,
		Encoding encoding, State state, Instant requestedAt, @Nullable Instant finishedAt, @Nullable Instant expiresAt,
		int written, @Nullable Integer total, @Nullable Findings findings) {

	@Override
	public String toString() {
		return "export " + this.id;
	}

	/** How far an export has come. */
	enum State {

		WAITING, RUNNING, DONE, CANCELLED, FAILED, EXPIRED;

		/** The name in JSON and in the database. */
		@JsonValue
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static State of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}

	}

}
