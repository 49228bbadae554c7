package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/**
 * Goes through the consultations that were opened in a period, by their case numbers, for
 * those who list them all. Nothing of their content is read.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class PeriodReading {

	private static final String IN_PERIOD = """
			from tenant_schema.consultation where opened_at >= :from and opened_at < :until
			and (cardinality(:states::text[]) = 0 or state = any (:states::text[]))
			""";

	private final JdbcClient jdbc;

	PeriodReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many there are. */
	public int count(Period period) {
		return select("select count(*) " + IN_PERIOD, period).query(Integer.class).single();
	}

	/**
	 * Returns the next of them.
	 * @param after the number the last page ended with; null for the first
	 */
	public List<Listed> page(Period period, @Nullable CaseNumber after, int limit) {
		return select("select id, fiscal_year, number, state, opened_at, closed_at, assignee_id " + IN_PERIOD + """
				and (fiscal_year, number) > (:year, :number) order by fiscal_year, number limit :limit""", period)
			.param("year", (after != null) ? after.fiscalYear() : 0)
			.param("number", (after != null) ? after.number() : 0)
			.param("limit", limit)
			.query((row, n) -> listed(row))
			.list();
	}

	private JdbcClient.StatementSpec select(String sql, Period period) {
		return this.jdbc.sql(TenantSql.of(sql))
			.param("from", period.first().atStartOfDay(CaseNumber.JAPAN).toInstant().atOffset(ZoneOffset.UTC))
			.param("until",
					period.last().plusDays(1).atStartOfDay(CaseNumber.JAPAN).toInstant().atOffset(ZoneOffset.UTC))
			.param("states", period.states().toArray(String[]::new));
	}

	private static Listed listed(ResultSet row) throws SQLException {
		Timestamp closed = row.getTimestamp("closed_at");
		return new Listed(row.getObject("id", UUID.class),
				new CaseNumber(row.getInt("fiscal_year"), row.getInt("number")), row.getString("state"),
				row.getTimestamp("opened_at").toInstant(), (closed != null) ? closed.toInstant() : null,
				row.getObject("assignee_id", UUID.class));
	}

	/**
	 * Which consultations.
	 *
	 * @param first the first day on which they were opened, in Japan
	 * @param last the last one
	 * @param states only those that stand so now; empty for all
	 */
	public record Period(LocalDate first, LocalDate last, Set<String> states) {
	}

	/** One of them. */
	public record Listed(UUID id, CaseNumber number, String state, Instant openedAt, @Nullable Instant closedAt,
			@Nullable UUID assignee) {
	}

}
