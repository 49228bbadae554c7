package jp.madoguchi.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.consultation.Identities;
import jp.madoguchi.problem.ProblemType;

/**
 * What is asked, decided and opened; each step is in the trail and told to everybody who
 * answers for the centre.
 */
@Service
@Transactional
class Disclosures {

	private final DisclosureRows rows;

	private final Identities identities;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Disclosures(DisclosureRows rows, Identities identities, Trail trail, ApplicationEventPublisher events,
			Clock clock) {
		this.rows = rows;
		this.identities = identities;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks for an id to be opened, or in danger opens it. Asked again under the same id,
	 * the first stands.
	 * @throws jp.madoguchi.problem.ProblemException no such person, or the id is another
	 * request's
	 */
	Begun begin(UUID id, Subject subject, Kind kind, Grounds grounds, UUID by) {
		UUID person = person(subject);
		boolean fresh = this.rows.add(id, person, subject.consultation(), kind, grounds, by);
		if (fresh) {
			this.trail.record((kind == Kind.DANGER) ? Deed.DISCLOSURE_OPENED_IN_DANGER : Deed.DISCLOSURE_REQUESTED,
					subject.consultation(), id);
			this.events.publishEvent(new DisclosureChanged(id));
		}
		return this.rows.find(id)
			.filter((known) -> known.requestedBy().equals(by) && known.person().equals(person) && known.kind() == kind)
			.map((known) -> new Begun(known, !fresh))
			.orElseThrow(ProblemType.INVALID_REQUEST::exception);
	}

	/**
	 * The second person's word.
	 * @throws jp.madoguchi.problem.ProblemException not found, decided or lapsed, or by
	 * the one who asked
	 */
	void decide(UUID id, Decision decision, UUID by, String reason) {
		Disclosure disclosure = decidable(id, decision, by);
		this.rows.decide(disclosure, decision, by, reason);
		this.trail.record(decision.deed(), disclosure.consultation(), id);
		this.events.publishEvent(new DisclosureChanged(id));
	}

	/**
	 * Returns what somebody may decide so; whoever else changes it waits.
	 * @throws jp.madoguchi.problem.ProblemException as {@link #decide}
	 */
	Disclosure decidable(UUID id, Decision decision, UUID by) {
		Disclosure disclosure = this.rows.lock(id).orElseThrow(ProblemType.NOT_FOUND::exception);
		if (disclosure.requestedBy().equals(by)) {
			throw ProblemType.SECOND_PERSON_NEEDED.exception();
		}
		if (!disclosure.awaits(decision, now())) {
			throw ProblemType.DISCLOSURE_SETTLED.exception();
		}
		return disclosure;
	}

	/**
	 * Opens what was approved, once, by the one who asked.
	 * @throws jp.madoguchi.problem.ProblemException not found, another's, or not approved
	 */
	void open(UUID id, UUID by) {
		Disclosure disclosure = this.rows.lock(id).orElseThrow(ProblemType.NOT_FOUND::exception);
		if (!disclosure.requestedBy().equals(by)) {
			throw ProblemType.FORBIDDEN.exception();
		}
		if (disclosure.state(now()) != State.APPROVED) {
			throw ProblemType.DISCLOSURE_SETTLED.exception();
		}
		this.rows.open(id, by);
		this.trail.record(Deed.DISCLOSURE_OPENED, disclosure.consultation(), id);
		this.events.publishEvent(new DisclosureChanged(id));
	}

	/**
	 * Returns what somebody may look at now, and notes that they do.
	 * @throws jp.madoguchi.problem.ProblemException not found, another's, or not open
	 */
	Disclosure look(UUID id, UUID by, Deed look) {
		Disclosure disclosure = this.rows.find(id).orElseThrow(ProblemType.NOT_FOUND::exception);
		if (!disclosure.requestedBy().equals(by)) {
			throw ProblemType.FORBIDDEN.exception();
		}
		if (disclosure.state(now()) != State.OPEN) {
			throw ProblemType.DISCLOSURE_CLOSED.exception();
		}
		this.trail.record(look, disclosure.consultation(), id);
		return disclosure;
	}

	/** Somebody has taken note of a disclosure as it is now. */
	void note(UUID id, UUID account) {
		if (this.rows.find(id).isEmpty()) {
			throw ProblemType.NOT_FOUND.exception();
		}
		this.rows.note(id, account);
		this.trail.record(Deed.DISCLOSURE_NOTED, null, id);
	}

	@Transactional(readOnly = true)
	List<Disclosure> newest() {
		return this.rows.newest();
	}

	@Transactional(readOnly = true)
	List<Disclosure> unnoted(UUID account) {
		return this.rows.unnoted(account);
	}

	private UUID person(Subject subject) {
		UUID consultation = subject.consultation();
		return ((consultation != null) ? this.identities.consumerOf(consultation)
				: this.identities.known(subject.person()))
			.orElseThrow(ProblemType.NOT_FOUND::exception);
	}

	private Instant now() {
		return this.clock.instant();
	}

	/** A disclosure that was asked for, perhaps before. */
	record Begun(Disclosure disclosure, boolean repeated) {
	}

	/**
	 * Whom it is about: the consumer of a consultation, or somebody who has none.
	 *
	 * @param consultation null where a person is named
	 * @param person null where a consultation is named
	 */
	record Subject(@Nullable UUID consultation, @Nullable UUID person) {
	}

}
