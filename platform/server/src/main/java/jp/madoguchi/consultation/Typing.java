package jp.madoguchi.consultation;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.identity.DeskSettings;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;

/** Lets each side see that the other is writing, where the centre wants that. */
@Service
@Transactional(readOnly = true)
class Typing {

	private final ConsultationRows rows;

	private final Settings settings;

	private final ApplicationEventPublisher events;

	Typing(ConsultationRows rows, Settings settings, ApplicationEventPublisher events) {
		this.rows = rows;
		this.settings = settings;
		this.events = events;
	}

	void byConsumer(UUID consultation, UUID consumer) {
		tell(this.rows.find(consultation)
			.filter((row) -> row.consumerId().equals(consumer))
			.orElseThrow(ProblemType.NOT_FOUND::exception), false);
	}

	void byStaff(UUID consultation) {
		tell(this.rows.find(consultation).orElseThrow(ProblemType.NOT_FOUND::exception), true);
	}

	private void tell(Consultation row, boolean byStaff) {
		if (DeskSettings.of(this.settings).typingShared()) {
			this.events.publishEvent(new Typed(CurrentTenant.id(), row.id(), row.consumerId(), byStaff));
		}
	}

}
