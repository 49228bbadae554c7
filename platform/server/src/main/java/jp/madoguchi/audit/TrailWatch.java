package jp.madoguchi.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.health.Alert;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.Tenants;

/**
 * Keeps each trail's head every ten minutes and verifies the whole trail every night. A
 * trail that is not sound raises the health {@code trail} until a verification finds it
 * sound again.
 */
@Component("trailHealthIndicator")
class TrailWatch implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(TrailWatch.class);

	private final Tenants tenants;

	private final Heads heads;

	private final Verification verification;

	private final Set<TenantId> unsound = ConcurrentHashMap.newKeySet();

	TrailWatch(Tenants tenants, Heads heads, Verification verification) {
		this.tenants = tenants;
		this.heads = heads;
		this.verification = verification;
	}

	@Override
	public Health health() {
		return Alert.when(!this.unsound.isEmpty()).build();
	}

	@Scheduled(fixedDelayString = "${madoguchi.audit.heads:10m}", initialDelayString = "${madoguchi.audit.heads:10m}")
	void keepHeads() {
		this.tenants.forEach("keeping the trail's head", () -> {
			try {
				if (!this.heads.keep()) {
					alarm();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	@Scheduled(cron = "0 0 4 * * *", zone = "Asia/Tokyo")
	void verify() {
		this.tenants.forEach("verifying the trail", () -> {
			if (this.verification.verify().isSound()) {
				this.unsound.remove(CurrentTenant.id());
			}
			else {
				alarm();
			}
		});
	}

	private void alarm() {
		this.unsound.add(CurrentTenant.id());
		log.error("Tenant {}: the trail is not sound", CurrentTenant.id());
	}

}
