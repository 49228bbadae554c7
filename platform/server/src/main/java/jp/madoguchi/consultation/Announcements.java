package jp.madoguchi.consultation;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import jp.madoguchi.tenancy.CurrentTenant;

/** Tells the rest of the product that a consultation was opened or changed. */
@Component
class Announcements {

	private final ApplicationEventPublisher events;

	Announcements(ApplicationEventPublisher events) {
		this.events = events;
	}

	void opened(UUID consultation, UUID consumer) {
		this.events.publishEvent(new ConsultationOpened(consultation, consumer));
	}

	void danger(UUID consultation) {
		this.events.publishEvent(new DangerWritten(consultation));
	}

	/**
	 * Asks the rest of the product whether a consumer may begin one, or go on with one.
	 */
	void entering(UUID consumer) {
		this.events.publishEvent(new ConsumerEntering(consumer));
	}

	/** Asks the rest of the product whether a counselor may close it. */
	void closing(UUID consultation) {
		this.events.publishEvent(new ConsultationClosing(consultation));
	}

	void changed(UUID consultation, UUID consumer, long version) {
		this.events.publishEvent(new ConsultationChanged(CurrentTenant.id(), consultation, consumer, version));
	}

	void changed(Consultation consultation) {
		changed(consultation.id(), consultation.consumerId(), consultation.version());
	}

}
