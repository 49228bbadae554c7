package jp.madoguchi.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.consultation.Identities;
import jp.madoguchi.consultation.Identities.Case;
import jp.madoguchi.line.LineTraces;
import jp.madoguchi.problem.ProblemType;

/**
 * Finds whom a disclosure is about, by a case number or by the time at which somebody
 * followed the account, blocked it or typed there. Who looks is in the trail.
 */
@Service
@Transactional
class PeopleSearch {

	private static final Duration LONGEST = Duration.ofDays(7);

	private final Identities identities;

	private final LineTraces line;

	private final Trail trail;

	PeopleSearch(Identities identities, LineTraces line, Trail trail) {
		this.identities = identities;
		this.line = line;
		this.trail = trail;
	}

	/** Returns the case of this number, closed or not; empty when there is none. */
	List<Case> numbered(String number) {
		this.trail.record(Deed.DISCLOSURE_SOUGHT, "number");
		return this.identities.numbered(number).stream().toList();
	}

	/**
	 * Returns those who did something at the account within a time, newest first.
	 * @throws jp.madoguchi.problem.ProblemException for more than seven days
	 */
	List<Person> between(Instant from, Instant to) {
		if (to.isBefore(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		this.trail.record(Deed.DISCLOSURE_SOUGHT, "time");
		Map<UUID, List<Trace>> traces = new LinkedHashMap<>();
		this.line.eventsBetween(from, to)
			.forEach((event) -> traces.computeIfAbsent(event.consumer(), (_) -> new ArrayList<>())
				.add(new Trace(event.type(), event.at())));
		List<Case> cases = this.identities.casesOf(traces.keySet());
		return traces.entrySet()
			.stream()
			.map((person) -> new Person(person.getKey(), person.getValue(),
					cases.stream()
						.filter((one) -> one.consumer().equals(person.getKey()))
						.map(Case::caseNumber)
						.toList()))
			.toList();
	}

	/**
	 * Somebody who was at the account.
	 *
	 * @param id the centre's own id for them, not LINE's
	 * @param cases numbers of their consultations; none for somebody who never wrote one
	 */
	record Person(UUID id, List<Trace> traces, List<String> cases) {
	}

	/** What they did there, and when. */
	record Trace(String type, Instant at) {
	}

}
