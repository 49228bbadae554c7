package jp.madoguchi.images;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.health.Alert;

/**
 * Watches the virus scanner and the age of its signatures: ClamAV makes new ones every
 * day, so what is older than 48 hours is no longer kept up (5(5)④イ). The alert is the
 * health {@code virusScan}, the metric {@code madoguchi.images.signatures.age} in seconds
 * and a line in the log.
 */
@Component("virusScanHealthIndicator")
class SignatureWatch implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(SignatureWatch.class);

	private static final Duration OLD = Duration.ofDays(2);

	private final Scanner scanner;

	private final Clock clock;

	private volatile State state = State.FRESH;

	private volatile @Nullable Instant signaturesFrom;

	SignatureWatch(Scanner scanner, Clock clock, MeterRegistry metrics) {
		this.scanner = scanner;
		this.clock = clock;
		Gauge.builder("madoguchi.images.signatures.age", this, SignatureWatch::ageSeconds)
			.baseUnit("seconds")
			.register(metrics);
	}

	@Override
	public Health health() {
		return Alert.when(this.state != State.FRESH).withDetail("signatures", this.state).build();
	}

	@Scheduled(fixedDelayString = "${madoguchi.images.watch:5m}", initialDelayString = "2s")
	void look() {
		State now = this.scanner.isNeeded() ? read() : State.NOT_SCANNING;
		if (now != this.state) {
			this.state = now;
			log.warn("Virus scan: {}", now);
		}
	}

	private State read() {
		try {
			Optional<Instant> from = this.scanner.signaturesFrom();
			this.signaturesFrom = from.orElse(null);
			return from.map((time) -> time.isBefore(this.clock.instant().minus(OLD)) ? State.OLD : State.FRESH)
				.orElse(State.OF_UNKNOWN_AGE);
		}
		catch (IOException ex) {
			this.signaturesFrom = null;
			return State.SCANNER_AWAY;
		}
	}

	private double ageSeconds() {
		Instant from = this.signaturesFrom;
		return (from != null) ? Duration.between(from, this.clock.instant()).toSeconds() : Double.NaN;
	}

	enum State {

		FRESH, OLD, OF_UNKNOWN_AGE, SCANNER_AWAY, NOT_SCANNING

	}

}
