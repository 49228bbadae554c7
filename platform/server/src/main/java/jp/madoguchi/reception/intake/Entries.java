package jp.madoguchi.reception.intake;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;

import jp.madoguchi.casework.Prefills;
import jp.madoguchi.consultation.Briefs;
import jp.madoguchi.consultation.Marks;
import jp.madoguchi.consultation.UrgentReason;

/** Puts into the desk's lists and records what follows from the answers. */
@Component
class Entries {

	private final Briefs briefs;

	private final Marks marks;

	private final Prefills prefills;

	Entries(Briefs briefs, Marks marks, Prefills prefills) {
		this.briefs = briefs;
		this.marks = marks;
		this.prefills = prefills;
	}

	void tell(UUID consultation, Sheet sheet, Instant now) {
		this.prefills.write(consultation, Facts.of(sheet));
		this.briefs.write(consultation, Conclusions.brief(sheet, now));
		this.marks.setLastDays(consultation, Conclusions.lastDays(sheet));
		if (Conclusions.isMoneySentLately(sheet, now)) {
			this.marks.urge(consultation, UrgentReason.MONEY_SENT);
		}
	}

}
