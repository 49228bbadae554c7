package jp.madoguchi.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.identity.Attendance;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.Presence;
import jp.madoguchi.identity.Presences;
import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantSql;

/**
 * What rings at a desk (5(4)①); no content. What is nobody's rings where somebody is
 * available or just away from the desk; when nobody is, at every desk, the supervisors'
 * too.
 */
@Service
@Transactional(readOnly = true)
class Alarms {

	private static final String CALLS = """
			select 'waiting' as kind, id, turn_since as since, urgent <> '{}' as urgent
			from tenant_schema.consultation where state = 'waiting'
			union all
			select 'unattended', id, turn_since, urgent <> '{}' from tenant_schema.consultation c
			where %s and (handover_to is null or handover_to <> :account)
			union all
			select 'offered', id, handover_at, urgent <> '{}' from tenant_schema.consultation
			where state = 'assigned' and handover_to = :account
			union all
			select case when refused_by is null then 'assigned' else 'returned' end, id, returned_at, urgent <> '{}'
			from tenant_schema.consultation
			where state = 'assigned' and assignee_id = :account and returned_at is not null
			order by urgent desc, since, id""".formatted(DeskLists.UNATTENDED.replace("?", ":attending"));

	/** What belongs to no one's desk. */
	private static final Set<String> NOBODYS = Set.of("waiting", "unattended");

	private final Presences presences;

	private final Attending attending;

	private final JdbcClient jdbc;

	private final Clock clock;

	Alarms(Presences presences, Attending attending, JdbcClient jdbc, Clock clock) {
		this.presences = presences;
		this.attending = attending;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns what must ring at the desk of the one who asks. */
	Alarm at(Caller.Staff desk) {
		Instant now = this.clock.instant();
		Map<UUID, Attendance> all = this.presences.all();
		Presence own = all.containsKey(desk.id()) ? all.get(desk.id()).presence() : Presence.AVAILABLE;
		boolean hears = own.hearsNew() && desk.isAny(Set.of(Role.COUNSELOR));
		boolean othersHear = all.entrySet()
			.stream()
			.anyMatch((one) -> !one.getKey().equals(desk.id()) && one.getValue().hearsNew(now));
		Map<String, List<Call>> calls = calls(desk.id(), hears || !othersHear);
		return new Alarm(of("waiting", calls), of("unattended", calls), of("offered", calls), of("returned", calls),
				of("assigned", calls), own, hears && !othersHear);
	}

	private Map<String, List<Call>> calls(UUID account, boolean withNobodys) {
		return this.jdbc.sql(TenantSql.of(CALLS))
			.param("account", account)
			.param("attending", this.attending.now().toArray(UUID[]::new))
			.query((row, n) -> Map.entry(row.getString("kind"),
					new Call(row.getObject("id", UUID.class), row.getTimestamp("since").toInstant(),
							row.getBoolean("urgent"))))
			.stream()
			.filter((call) -> withNobodys || !NOBODYS.contains(call.getKey()))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static List<Call> of(String kind, Map<String, List<Call>> calls) {
		return calls.getOrDefault(kind, List.of());
	}

	/**
	 * What rings at a desk.
	 *
	 * @param waiting consultations nobody has taken
	 * @param unattended those whose counselor is not there to answer
	 * @param offered those a colleague offers
	 * @param returned those whose offer came back, until the one who offered has seen it
	 * @param assigned those a supervisor gave to the one who asks, until they have seen
	 * it
	 * @param presence what the one who asks last said of themselves
	 * @param alone whether nobody else hears what comes in, so that this desk must not be
	 * silent
	 */
	record Alarm(List<Call> waiting, List<Call> unattended, List<Call> offered, List<Call> returned,
			List<Call> assigned, Presence presence, boolean alone) {
	}

	/** One thing that rings, and since when. */
	record Call(UUID id, Instant since, boolean urgent) {
	}

}
