package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/**
 * How far the consultations have come, so that pages know what to read again. No content.
 */
@Service
@Transactional(readOnly = true)
public class Versions {

	private static final String SELECT = "select id, consumer_id, version from tenant_schema.consultation where ";

	private final JdbcClient jdbc;

	Versions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All consultations of a consumer. */
	public List<Version> ofConsumer(UUID consumer) {
		return this.jdbc.sql(TenantSql.of(SELECT + "consumer_id = ?")).param(consumer).query(Versions::version).list();
	}

	/** All consultations that are not closed. */
	public List<Version> open() {
		return this.jdbc.sql(TenantSql.of(SELECT + "state <> 'closed'")).query(Versions::version).list();
	}

	/** All consultations that changed within a time until now. */
	public List<Version> changedWithin(Duration time) {
		return this.jdbc.sql(TenantSql.of(SELECT + "changed_at > clock_timestamp() - make_interval(secs => ?)"))
			.param(time.toMillis() / 1000.0)
			.query(Versions::version)
			.list();
	}

	private static Version version(ResultSet row, int number) throws SQLException {
		return new Version(row.getObject("id", UUID.class), row.getObject("consumer_id", UUID.class),
				row.getLong("version"));
	}

	/** A consultation, whose it is, and the version it has reached. */
	public record Version(UUID consultation, UUID consumer, long version) {
	}

}
