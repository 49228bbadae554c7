package jp.madoguchi.consultation;

import java.time.Clock;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.hours.ReceptionHours;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.Tenants;

/**
 * The beat by which silences go on, never at quiet hours. All state is in rows, so each
 * replica beats for itself and a missed beat loses nothing.
 */
@Component
class SilenceTick {

	private static final Logger log = LoggerFactory.getLogger(SilenceTick.class);

	private final Tenants tenants;

	private final Settings settings;

	private final ReceptionHours hours;

	private final Silences silences;

	private final Clock clock;

	SilenceTick(Tenants tenants, Settings settings, ReceptionHours hours, Silences silences, Clock clock) {
		this.tenants = tenants;
		this.settings = settings;
		this.hours = hours;
		this.silences = silences;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 300_000, initialDelay = 60_000)
	void beat() {
		this.tenants.forEach("silences", this::goOn);
	}

	/** Takes the steps that are due at the bound tenant. */
	void goOn() {
		if (this.hours.quietUntil(this.clock.instant()).isEmpty()) {
			SilenceRules rules = SilenceRules.of(this.settings);
			this.silences.due(rules).forEach((consultation) -> step(consultation, rules));
		}
	}

	/** One that fails stops no other. */
	private void step(UUID consultation, SilenceRules rules) {
		try {
			this.silences.step(consultation, rules);
		}
		catch (RuntimeException ex) {
			log.warn("The silence in consultation {} waits for the next beat: {}", consultation,
					ex.getClass().getName());
		}
	}

}
