package jp.madoguchi.disclosure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.identity.realm.AccountHistory;
import jp.madoguchi.problem.ProblemType;

/**
 * Decides with the word of a second person. Who agrees must have been of standing for a
 * week: whoever can make, promote or reset an account could otherwise be the second
 * person themselves. What is not known counts as too recent.
 */
@Service
class SecondPerson {

	private final StaffDirectory staff;

	private final AccountHistory accounts;

	private final Disclosures disclosures;

	private final Duration standing;

	private final Clock clock;

	SecondPerson(StaffDirectory staff, AccountHistory accounts, Disclosures disclosures,
			@Value("${madoguchi.disclosure.standing:7d}") Duration standing, Clock clock) {
		this.staff = staff;
		this.accounts = accounts;
		this.disclosures = disclosures;
		this.standing = standing;
		this.clock = clock;
	}

	/**
	 * Decides. The realm is asked with no transaction open.
	 * @throws jp.madoguchi.problem.ProblemException when the account is too new, the
	 * realm is away, or as {@link Disclosures#decide}
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void decide(UUID id, Decision decision, UUID by, String reason) {
		this.disclosures.decidable(id, decision, by);
		if (decision.isYes() && !isOfStanding(by)) {
			throw ProblemType.ACCOUNT_TOO_NEW.exception();
		}
		this.disclosures.decide(id, decision, by, reason);
	}

	private boolean isOfStanding(UUID account) {
		Instant latest = this.clock.instant().minus(this.standing);
		return this.staff.inChargeSince(account).filter((since) -> !since.isAfter(latest)).isPresent()
				&& this.accounts.lastChanged(account).filter((at) -> !at.isAfter(latest)).isPresent();
	}

}
