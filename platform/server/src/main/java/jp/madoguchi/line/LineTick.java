package jp.madoguchi.line;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Tenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.Tenants;

/**
 * The beat of the LINE work: looks at every tenant in turn and sends where something is
 * due. All state is in rows, so each replica beats for itself and a missed beat loses
 * nothing ({@code docs/decisions/0009-line.md}).
 */
@Component
class LineTick {

	private static final Logger log = LoggerFactory.getLogger(LineTick.class);

	private final Tenants tenants;

	private final LineWork work;

	private final WebhookEvents events;

	private final AtomicBoolean looking = new AtomicBoolean();

	/** A tenant whose sending waits for LINE holds up no other. */
	private final Set<TenantId> sending = ConcurrentHashMap.newKeySet();

	LineTick(Tenants tenants, LineWork work, WebhookEvents events) {
		this.tenants = tenants;
		this.work = work;
		this.events = events;
	}

	@Scheduled(fixedRateString = "${madoguchi.line.tick:5s}", initialDelayString = "${madoguchi.line.tick:5s}")
	void look() {
		if (this.looking.compareAndSet(false, true)) {
			try {
				this.tenants.active().forEach(this::look);
			}
			finally {
				this.looking.set(false);
			}
		}
	}

	@Scheduled(cron = "0 40 3 * * *", zone = "Asia/Tokyo")
	void forgetOldEvents() {
		for (Tenant tenant : this.tenants.active()) {
			CurrentTenant.run(tenant.id(), this.events::forgetOld);
		}
	}

	/** Sends what is due for a tenant, soon and elsewhere. */
	void wake(TenantId tenant) {
		if (this.sending.add(tenant)) {
			Thread.ofVirtual().name("line-" + tenant).start(() -> send(tenant));
		}
	}

	private void look(Tenant tenant) {
		try {
			if (CurrentTenant.call(tenant.id(), this.work::isDue)) {
				wake(tenant.id());
			}
		}
		catch (RuntimeException ex) {
			log.warn("Tenant {}: LINE work can't be looked at: {}", tenant.id(), ex.getClass().getName());
		}
	}

	private void send(TenantId tenant) {
		try {
			CurrentTenant.run(tenant, this.work::send);
		}
		catch (RuntimeException ex) {
			log.warn("Tenant {}: LINE work stopped and goes on at the next beat: {}", tenant, ex.getClass().getName());
		}
		finally {
			this.sending.remove(tenant);
		}
	}

}
