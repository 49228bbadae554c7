package jp.madoguchi.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import jp.madoguchi.hours.ReceptionHours;
import jp.madoguchi.identity.Attendance;
import jp.madoguchi.identity.Presence;
import jp.madoguchi.identity.Presences;

/**
 * Who of the staff attends to their consultations. Whoever is absent does not, nor does
 * one whose desk has been shut for a quarter of an hour of reception: colleagues see to
 * what comes in for them.
 */
@Component
class Attending {

	private static final Duration SHUT_FOR = Duration.ofMinutes(15);

	private final Presences presences;

	private final ReceptionHours hours;

	private final Clock clock;

	Attending(Presences presences, ReceptionHours hours, Clock clock) {
		this.presences = presences;
		this.hours = hours;
		this.clock = clock;
	}

	/** Returns the accounts of those who attend now. */
	Set<UUID> now() {
		Instant now = this.clock.instant();
		Predicate<Attendance> lately = (one) -> receptionSince(one.lastSeen(), now).compareTo(SHUT_FOR) < 0;
		return this.presences.all()
			.entrySet()
			.stream()
			.filter((one) -> one.getValue().shown(now) != Presence.ABSENT)
			.filter((one) -> one.getValue().isHere(now) || lately.test(one.getValue()))
			.map((one) -> one.getKey())
			.collect(Collectors.toSet());
	}

	private Duration receptionSince(Instant then, Instant now) {
		return this.hours.find()
			.map((opening) -> opening.openTime(then, now))
			.orElseGet(() -> Duration.between(then, now));
	}

}
