package jp.madoguchi.consultation;

import java.util.Map;
import java.util.UUID;

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

}
