package jp.madoguchi.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;

/** Offers to colleagues that got no answer. */
@Service
@Transactional
class Handovers {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final ConsultationRows rows;

	private final Trail trail;

	private final Announcements announcements;

	private final Clock clock;

	Handovers(ConsultationRows rows, Trail trail, Announcements announcements, Clock clock) {
		this.rows = rows;
		this.trail = trail;
		this.announcements = announcements;
		this.clock = clock;
	}

	/** Gives back to the asker what the colleague left unanswered for five minutes. */
	void returnUnanswered() {
		Instant now = this.clock.instant();
		for (Consultation row : this.rows.lockOfferedBefore(now.minus(PATIENCE))) {
			row.giveUpOffer(now);
			this.trail.record(Deed.HANDOVER_RETURNED, row.id());
			this.announcements.changed(row);
		}
	}

}
