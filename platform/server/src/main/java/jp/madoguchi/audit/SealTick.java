package jp.madoguchi.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.Tenants;

/**
 * The beat of the sealing: every second where something was recorded here lately, every
 * minute everywhere.
 */
@Component
class SealTick {

	private static final Logger log = LoggerFactory.getLogger(SealTick.class);

	/** An entry is seen by others with its commit, which may come this much later. */
	private static final Duration AFTERWARDS = Duration.ofSeconds(30);

	private final Tenants tenants;

	private final Sealing sealing;

	private final Clock clock;

	private final Map<TenantId, Instant> recordedAt = new ConcurrentHashMap<>();

	SealTick(Tenants tenants, Sealing sealing, Clock clock) {
		this.tenants = tenants;
		this.sealing = sealing;
		this.clock = clock;
	}

	/** Something is being recorded for the bound tenant. */
	void expect() {
		this.recordedAt.put(CurrentTenant.id(), this.clock.instant());
	}

	@Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
	void sealWhatIsNew() {
		this.recordedAt.values().removeIf((at) -> at.isBefore(this.clock.instant().minus(AFTERWARDS)));
		for (TenantId tenant : this.recordedAt.keySet()) {
			try {
				CurrentTenant.run(tenant, this::seal);
			}
			catch (RuntimeException ex) {
				log.warn("Tenant {}: sealing the trail failed and is tried again: {}", tenant, ex.getClass().getName());
			}
		}
	}

	@Scheduled(fixedDelay = 60_000, initialDelay = 5_000)
	void sealWhatWasLeft() {
		this.tenants.forEach("sealing the trail", this::seal);
	}

	private void seal() {
		while (this.sealing.seal()) {
			log.debug("Tenant {}: more to seal", CurrentTenant.id());
		}
	}

}
