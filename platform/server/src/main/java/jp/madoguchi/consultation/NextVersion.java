package jp.madoguchi.consultation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/**
 * Gives a consultation its next version and announces it: the one way for everything that
 * is written beside its entity, but for the hot path of {@link MessageLog}. The row stays
 * locked until the transaction ends.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NextVersion {

	private final JdbcClient jdbc;

	private final Announcements announcements;

	NextVersion(JdbcClient jdbc, Announcements announcements) {
		this.jdbc = jdbc;
		this.announcements = announcements;
	}

	/** Takes it for a change of something that belongs to the consultation. */
	Optional<Taken> take(UUID consultation) {
		return take(consultation, "", "true", Map.of());
	}

	/** Takes it if a condition holds; else nothing changes. */
	Optional<Taken> takeIf(String condition, UUID consultation, Map<String, ?> parameters) {
		return take(consultation, "", condition, parameters);
	}

	/**
	 * Takes it with a change of the consultation's row, if a condition holds.
	 * @param change as in {@code set}
	 * @param parameters of change and condition; {@code :consultation} is known to both
	 */
	Optional<Taken> takeWith(String change, String condition, UUID consultation, Map<String, ?> parameters) {
		return take(consultation, change + ",", condition, parameters);
	}

	private Optional<Taken> take(UUID consultation, String change, String condition, Map<String, ?> parameters) {
		Optional<Taken> taken = this.jdbc.sql(TenantSql.of("""
				update tenant_schema.consultation
				set %s version = version + 1, changed_at = clock_timestamp()
				where id = :consultation and (%s) returning consumer_id, version, last_seq""".formatted(change,
				condition)))
			.param("consultation", consultation)
			.params(parameters)
			.query(Taken.class)
			.optional();
		taken.ifPresent((next) -> this.announcements.changed(consultation, next.consumerId(), next.version()));
		return taken;
	}

	/**
	 * A version that was taken.
	 *
	 * @param lastSeq the consultation's last place, after the change
	 */
	record Taken(UUID consumerId, long version, int lastSeq) {
	}

}
