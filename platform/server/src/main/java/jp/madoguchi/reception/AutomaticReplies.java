package jp.madoguchi.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import jp.madoguchi.consultation.AutomaticLines;
import jp.madoguchi.consultation.ConsultationChanged;
import jp.madoguchi.hours.OpeningHours;
import jp.madoguchi.hours.ReceptionHours;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.Tenants;

/**
 * The reply outside reception hours (5(4)④): once for each consultation and closed
 * period, and not where a counselor answers all the same. It is derived from what is
 * kept: the hint after a message makes it quick, the sweep makes it sure.
 */
@Component
class AutomaticReplies {

	private static final Logger log = LoggerFactory.getLogger(AutomaticReplies.class);

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日(E) H:mm", Locale.JAPAN)
		.withZone(OpeningHours.JAPAN);

	private final Settings settings;

	private final ReceptionHours hours;

	private final AutomaticLines lines;

	private final Tenants tenants;

	private final Clock clock;

	AutomaticReplies(Settings settings, ReceptionHours hours, AutomaticLines lines, Tenants tenants, Clock clock) {
		this.settings = settings;
		this.hours = hours;
		this.lines = lines;
		this.tenants = tenants;
		this.clock = clock;
	}

	/** Somebody may have written: looks at it apart, so that nobody waits for it. */
	@TransactionalEventListener(fallbackExecution = true)
	void changed(ConsultationChanged change) {
		Thread.ofVirtual().name("reply-" + change.tenant()).start(() -> {
			try {
				CurrentTenant.run(change.tenant(), () -> closed().ifPresent((period) -> {
					if (this.lines.isUnansweredSince(change.consultation(), period.since())) {
						reply(change.consultation(), period);
					}
				}));
			}
			catch (RuntimeException ex) {
				log.warn("Tenant {}: an automatic reply waits for the sweep: {}", change.tenant(),
						ex.getClass().getName());
			}
		});
	}

	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	void sweep() {
		this.tenants.forEach("automatic replies",
				() -> closed().ifPresent((period) -> this.lines.unansweredSince(period.since())
					.forEach((consultation) -> reply(consultation, period))));
	}

	private Optional<ClosedPeriod> closed() {
		Instant now = this.clock.instant();
		return this.hours.find()
			.filter((opening) -> !opening.isOpen(now))
			.map((opening) -> new ClosedPeriod(opening.lastClosing(now), opening.nextChange(now)));
	}

	private void reply(UUID consultation, ClosedPeriod period) {
		this.settings.find(AutomaticTexts.TOPIC, AutomaticTexts.class)
			.ifPresent((texts) -> this.lines.append(consultation, "out of hours since " + period.since(),
					texts.outOfHours() + period.until().map(AutomaticReplies::opens).orElse("")));
	}

	private static String opens(Instant opening) {
		return "\n次の受付は " + WHEN.format(opening) + " からです。";
	}

	/** A time without reception. */
	private record ClosedPeriod(Instant since, Optional<Instant> until) {
	}

}
