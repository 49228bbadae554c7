package jp.madoguchi.consultation;

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

/** The desk's lists, and what has to ring. */
@Service
@Transactional(readOnly = true)
class DeskLists {

	private static final int PAGE = 50;

	/**
	 * The urgent first, then the nearest deadline, then who has waited longest for us.
	 */
	private static final String BY_NEED = " order by c.urgent = '{}', due, c.turn, c.turn_since, c.id limit 500";

	private static final String MINE = "(c.state = 'assigned' and (c.assignee_id = ? or c.handover_to = ?))";

	private static final String CALLS = """
			select 'waiting' as kind, id, turn_since as since, urgent <> '{}' as urgent
			from tenant_schema.consultation where state = 'waiting'
			union all
			select 'offered', id, handover_at, urgent <> '{}' from tenant_schema.consultation
			where state = 'assigned' and handover_to = ?
			union all
			select 'returned', id, returned_at, urgent <> '{}' from tenant_schema.consultation
			where state = 'assigned' and assignee_id = ? and returned_at is not null
			order by urgent desc, since, id""";

	private final DeskRows rows;

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	DeskLists(DeskRows rows, StaffDirectory staff, JdbcClient jdbc) {
		this.rows = rows;
		this.staff = staff;
		this.jdbc = jdbc;
	}

	/**
	 * Reads a list. Closed consultations come by pages, the newest first.
	 * @param before the id the last page ended with; null for the first
	 */
	Page read(Which which, UUID account, @Nullable UUID before) {
		Map<UUID, String> names = this.staff.names();
		List<DeskRows.Row> items = switch (which) {
			case WAITING -> this.rows.read(names, "where c.state = 'waiting'" + BY_NEED);
			case MINE -> this.rows.read(names, "where " + MINE + BY_NEED, account, account);
			case ALL -> this.rows.read(names, "where c.state <> 'closed'" + BY_NEED);
			case CLOSED -> closed(names, before);
		};
		boolean more = which == Which.CLOSED && items.size() == PAGE;
		return new Page(items, counts(account), more ? items.getLast().id() : null);
	}

	/** What must ring at an account's desk; no content. */
	Alarm alarm(UUID account) {
		Map<String, List<Call>> calls = this.jdbc.sql(TenantSql.of(CALLS))
			.params(account, account)
			.query((row, n) -> Map.entry(row.getString("kind"),
					new Call(row.getObject("id", UUID.class), row.getTimestamp("since").toInstant(),
							row.getBoolean("urgent"))))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return new Alarm(calls.getOrDefault("waiting", List.of()), calls.getOrDefault("offered", List.of()),
				calls.getOrDefault("returned", List.of()));
	}

	/** How many open consultations each account handles; who handles none is missing. */
	Map<UUID, Integer> openByAssignee() {
		return this.jdbc.sql(TenantSql.of("""
				select assignee_id, count(*) as open from tenant_schema.consultation
				where state = 'assigned' group by assignee_id"""))
			.query((row, n) -> Map.entry(row.getObject("assignee_id", UUID.class), row.getInt("open")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

	private Counts counts(UUID account) {
		return this.jdbc.sql(TenantSql.of("""
				select count(*) filter (where c.state = 'waiting') as waiting, count(*) filter (where %s) as mine,
				  count(*) as all_open,
				  (select count(*) from tenant_schema.consultation where state = 'closed') as closed
				from tenant_schema.consultation c where c.state <> 'closed'""".formatted(MINE)))
			.params(account, account)
			.query((row, n) -> new Counts(row.getInt("waiting"), row.getInt("mine"), row.getInt("all_open"),
					row.getInt("closed")))
			.single();
	}

	/** The lists there are. */
	enum Which {

		WAITING, MINE, ALL, CLOSED;

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

	/** How many consultations each list holds. */
	record Counts(int waiting, int mine, int all, int closed) {
	}

	/**
	 * What rings at an account's desk.
	 *
	 * @param waiting consultations nobody has taken
	 * @param offered those a colleague offers
	 * @param returned those whose offer came back, until the one who offered has seen it
	 */
	record Alarm(List<Call> waiting, List<Call> offered, List<Call> returned) {
	}

	/** One thing that rings, and since when. */
	record Call(UUID id, Instant since, boolean urgent) {
	}

}
