package jp.madoguchi.images;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.Tenants;

/**
 * The beat of the checks. All state is in rows, so each replica beats for itself and a
 * missed beat loses nothing.
 */
@Component
class CheckTick {

	private static final Logger log = LoggerFactory.getLogger(CheckTick.class);

	private final Tenants tenants;

	private final Checking checking;

	/** A tenant whose scans take long holds up no other. */
	private final Set<TenantId> working = ConcurrentHashMap.newKeySet();

	CheckTick(Tenants tenants, Checking checking) {
		this.tenants = tenants;
		this.checking = checking;
	}

	@Scheduled(fixedDelayString = "${madoguchi.images.tick:5s}", initialDelayString = "${madoguchi.images.tick:5s}")
	void look() {
		this.tenants.forEach("looking for images to check", () -> {
			if (this.checking.isDue()) {
				wake(CurrentTenant.id());
			}
		});
	}

	/** Does what is due for a tenant, soon and elsewhere. */
	void wake(TenantId tenant) {
		if (this.working.add(tenant)) {
			Thread.ofVirtual().name("images-" + tenant).start(() -> work(tenant));
		}
	}

	private void work(TenantId tenant) {
		try {
			CurrentTenant.run(tenant, this.checking::work);
		}
		catch (RuntimeException ex) {
			log.warn("Tenant {}: checking images stopped and goes on at the next beat: {}", tenant,
					ex.getClass().getName());
		}
		finally {
			this.working.remove(tenant);
		}
	}

}
