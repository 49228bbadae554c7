package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.tenancy.TenantSql;

/** The desk's lists. */
@Service
@Transactional(readOnly = true)
class DeskLists {

	private static final int PAGE = 50;

	/**
	 * The urgent first, then the nearest deadline, then who has waited longest for us.
	 */
	private static final String BY_NEED = " order by c.urgent = '{}', due, c.turn, c.turn_since, c.id limit 500";

	private static final String MINE = "(c.state = 'assigned' and (c.assignee_id = ? or c.handover_to = ?))";

	/** The day in Japan. */
	static final String TODAY = "cast(now() at time zone 'Asia/Tokyo' as date)";

	/** What has come in for someone who is not there, or was promised for today. */
	static final String UNATTENDED = "c.state = 'assigned' and (c.turn = 'centre' or c.next_contact_on <= " + TODAY
			+ ") and not (c.assignee_id = any (?))";

	private final DeskRows rows;

	private final StaffDirectory staff;

	private final Attending attending;

	private final JdbcClient jdbc;

	DeskLists(DeskRows rows, StaffDirectory staff, Attending attending, JdbcClient jdbc) {
		this.rows = rows;
		this.staff = staff;
		this.attending = attending;
		this.jdbc = jdbc;
	}

	/**
	 * Reads a list. Closed consultations come by pages, the newest first.
	 * @param before the id the last page ended with; null for the first
	 */
	Page read(Which which, UUID account, @Nullable UUID before) {
		Map<UUID, String> names = this.staff.names();
		UUID[] attending = this.attending.now().toArray(UUID[]::new);
		List<DeskRows.Row> items = switch (which) {
			case WAITING -> this.rows.read(names, "where c.state = 'waiting'" + BY_NEED);
			case MINE -> this.rows.read(names, "where " + MINE + BY_NEED, account, account);
			case UNATTENDED -> this.rows.read(names, "where " + UNATTENDED + BY_NEED, (Object) attending);
			case ALL -> this.rows.read(names, "where c.state <> 'closed'" + BY_NEED);
			case CLOSED -> closed(names, before);
		};
		boolean more = which == Which.CLOSED && items.size() == PAGE;
		return new Page(items, counts(account, attending), more ? items.getLast().id() : null);
	}

	/** What each account handles; who handles nothing is missing. */
	Map<UUID, Load> loads() {
		return this.jdbc.sql(TenantSql.of("""
				select assignee_id, count(*) as open, count(*) filter (where turn = 'centre') as our_turn,
				  min(turn_since) filter (where turn = 'centre') as our_turn_since
				from tenant_schema.consultation where state = 'assigned' group by assignee_id"""))
			.query((row, n) -> Map.entry(row.getObject("assignee_id", UUID.class), load(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Load load(ResultSet row) throws SQLException {
		Timestamp since = row.getTimestamp("our_turn_since");
		return new Load(row.getInt("open"), row.getInt("our_turn"), (since != null) ? since.toInstant() : null);
	}

	private List<DeskRows.Row> closed(Map<UUID, String> names, @Nullable UUID before) {
		String newestFirst = " order by c.closed_at desc, c.id desc limit " + PAGE;
		if (before == null) {
			return this.rows.read(names, "where c.state = 'closed'" + newestFirst);
		}
		return this.rows.read(names, """
				where c.state = 'closed' and (c.closed_at, c.id) <
				  (select closed_at, id from tenant_schema.consultation where id = ?)""" + newestFirst, before);
	}

	private Counts counts(UUID account, UUID[] attending) {
		return this.jdbc.sql(TenantSql.of("""
				select count(*) filter (where c.state = 'waiting') as waiting, count(*) filter (where %s) as mine,
				  count(*) filter (where %s) as unattended, count(*) as all_open,
				  (select count(*) from tenant_schema.consultation where state = 'closed') as closed
				from tenant_schema.consultation c where c.state <> 'closed'""".formatted(MINE, UNATTENDED)))
			.params(account, account, attending)
			.query((row, n) -> new Counts(row.getInt("waiting"), row.getInt("mine"), row.getInt("unattended"),
					row.getInt("all_open"), row.getInt("closed")))
			.single();
	}

	/** The lists there are. */
	enum Which {

		WAITING, MINE, UNATTENDED, ALL, CLOSED;

		/** The name in the contract. */
		@JsonValue
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** Reads the name in an address; another one is no valid request. */
		@Component
		static class Reader implements Converter<String, Which> {

			@Override
			public Which convert(String key) {
				return Stream.of(values())
					.filter((which) -> which.key().equals(key))
					.findFirst()
					.orElseThrow(() -> new IllegalArgumentException("no such list"));
			}

		}

	}

	/** A list, how long all of them are, and where its next page begins. */
	record Page(List<DeskRows.Row> items, Counts counts, @Nullable UUID next) {
	}

	/**
	 * The open consultations of one account.
	 *
	 * @param ourTurn in how many of them it is the account's to act
	 * @param ourTurnSince since when in the longest of these; null when it is in none
	 */
	record Load(int open, int ourTurn, @Nullable Instant ourTurnSince) {

		static final Load NONE = new Load(0, 0, null);

	}

	/** How many consultations each list holds. */
	record Counts(int waiting, int mine, int unattended, int all, int closed) {
	}

}
