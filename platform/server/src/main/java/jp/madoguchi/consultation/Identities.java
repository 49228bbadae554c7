package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/**
 * Which consumer is whose, and what is kept of a consumer besides what they wrote. The id
 * LINE has for them is not told here.
 */
@Service
@Transactional(readOnly = true)
public class Identities {

	private final JdbcClient jdbc;

	Identities(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns whose consultation it is. */
	public Optional<UUID> consumerOf(UUID consultation) {
		return this.jdbc.sql(TenantSql.of("select consumer_id from tenant_schema.consultation where id = ?"))
			.param(consultation)
			.query(UUID.class)
			.optional();
	}

	/** Returns the id, if it is a consumer's of this centre. */
	public Optional<UUID> known(@Nullable UUID consumer) {
		return this.jdbc.sql(TenantSql.of("select id from tenant_schema.consumer where id = ?"))
			.param(consumer)
			.query(UUID.class)
			.optional();
	}

	/** Returns what is kept of a consumer. */
	public Identity of(UUID consumer) {
		return this.jdbc
			.sql(TenantSql.of("select friend, friend_at, created_at from tenant_schema.consumer where id = ?"))
			.param(consumer)
			.query((row, n) -> new Identity(row.getTimestamp("created_at").toInstant(),
					row.getObject("friend", Boolean.class), instant(row, "friend_at"),
					cases("where consumer_id = ? order by opened_at", consumer)))
			.single();
	}

	/** Returns the cases of some consumers, whether closed or not. */
	public List<Case> casesOf(Collection<UUID> consumers) {
		return cases("where consumer_id = any(?) order by opened_at", (Object) consumers.toArray(UUID[]::new));
	}

	/** Returns the case with this number, such as {@code R7-00412-6}; closed ones too. */
	public Optional<Case> numbered(String number) {
		return CaseNumber.parse(number)
			.flatMap((parsed) -> cases("where fiscal_year = ? and number = ?", parsed.fiscalYear(), parsed.number())
				.stream()
				.findFirst());
	}

	/** Returns the numbers of some consultations. */
	public Map<UUID, String> numbers(Collection<UUID> consultations) {
		return cases("where id = any(?)", (Object) consultations.toArray(UUID[]::new)).stream()
			.collect(Collectors.toMap(Case::id, Case::caseNumber));
	}

	private List<Case> cases(String which, Object... parameters) {
		return this.jdbc.sql(TenantSql.of("""
				select id, consumer_id, fiscal_year, number, opened_at, closed_at from tenant_schema.consultation
				""" + which))
			.params(parameters)
			.query((row, n) -> new Case(row.getObject("id", UUID.class), row.getObject("consumer_id", UUID.class),
					new CaseNumber(row.getInt("fiscal_year"), row.getInt("number")).text(),
					row.getTimestamp("opened_at").toInstant(), instant(row, "closed_at")))
			.list();
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	/**
	 * What is kept of a consumer.
	 *
	 * @param knownSince when LINE named them to the centre first
	 * @param friend whether the account is a friend and not blocked; null when LINE has
	 * not said
	 * @param friendAt since when that is so; null when LINE has not said
	 */
	public record Identity(Instant knownSince, @Nullable Boolean friend, @Nullable Instant friendAt, List<Case> cases) {
	}

	/** A consultation by its number and times alone. */
	public record Case(UUID id, UUID consumer, String caseNumber, Instant openedAt, @Nullable Instant closedAt) {
	}

}
