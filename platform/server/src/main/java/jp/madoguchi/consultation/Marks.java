package jp.madoguchi.consultation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets the marks ▲ urgent and ◷ deadline, for every part of the product that has a reason
 * to. An urgent mark stands until the consultation is closed; who reopens it begins
 * without. Last days are facts and stay, but nothing that is closed is marked by them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Marks {

	private final NextVersion versions;

	Marks(NextVersion versions) {
		this.versions = versions;
	}

	/** Marks an open consultation as urgent; a reason it has already changes nothing. */
	public void urge(UUID consultation, UrgentReason reason) {
		this.versions.takeWith("urgent = array_append(urgent, :reason)",
				"state <> 'closed' and not :reason = any (urgent)", consultation, Map.of("reason", reason.key()));
	}

	/** Replaces the days on which a period to cancel may end. */
	public void setLastDays(UUID consultation, LastDays last) {
		this.versions.takeWith("last_days = cast(:days as date[]), last_days_possibly = :possibly", """
				(last_days, last_days_possibly)
				is distinct from (cast(:days as date[]), cast(:possibly as boolean))""", consultation, Map.of("days",
				last.days().toString().replace('[', '{').replace(']', '}'), "possibly", last.possibly()));
	}

	/**
	 * A counselor has found out by when it can be cancelled; from now on that counts and
	 * no guess.
	 * @param day the last day; null where nothing runs out
	 */
	public void confirmLastDay(UUID consultation, @Nullable LocalDate day) {
		this.versions.takeWith("deadline_confirmed = true, confirmed_last_day = cast(:day as date)", """
				not deadline_confirmed
				or confirmed_last_day is distinct from cast(:day as date)""", consultation,
				Collections.singletonMap("day", day));
	}

	/** What was confirmed counts no more; what can be guessed does again. */
	public void doubtLastDay(UUID consultation) {
		this.versions.takeWith("deadline_confirmed = false, confirmed_last_day = null", "deadline_confirmed",
				consultation, Map.of());
	}

}
