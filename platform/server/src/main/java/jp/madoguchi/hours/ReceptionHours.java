package jp.madoguchi.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Service;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.TenantId;

/**
 * The bound tenant's reception hours. They are asked for with every message, so each
 * replica holds them for some seconds.
 */
@Service
public class ReceptionHours {

	private final Settings settings;

	private final Cache<TenantId, Optional<Schedule>> known = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(5))
		.build();

	ReceptionHours(Settings settings) {
		this.settings = settings;
	}

	/** Returns the hours, or nothing while the centre has not set any. */
	public Optional<OpeningHours> find() {
		return schedule().map(OpeningHours::new);
	}

	/** Returns until when nobody is to be told anything, if that is so at an instant. */
	public Optional<Instant> quietUntil(Instant now) {
		return quiet().endAfter(now);
	}

	QuietHours quiet() {
		return schedule().flatMap((schedule) -> Optional.ofNullable(schedule.quiet())).orElse(QuietHours.STANDARD);
	}

	/** Replaces the hours; other replicas follow within seconds. */
	public void set(Schedule schedule) {
		this.settings.save(Schedule.TOPIC, schedule);
		this.known.invalidate(CurrentTenant.id());
	}

	private Optional<Schedule> schedule() {
		return this.known.get(CurrentTenant.id(), (_) -> this.settings.find(Schedule.TOPIC, Schedule.class));
	}

}
