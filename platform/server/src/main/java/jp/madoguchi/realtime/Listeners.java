package jp.madoguchi.realtime;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.ConsultationChanged;
import jp.madoguchi.consultation.Typed;
import jp.madoguchi.tenancy.TenantId;

/**
 * The streams that are open on this replica. A change is announced to them once, whether
 * it is heard of by the commit here, from another replica or by looking.
 */
@Component
class Listeners implements SmartLifecycle {

	private final Map<TenantId, Set<Listener>> open = new ConcurrentHashMap<>();

	/** The highest version of each consultation that was announced lately. */
	private final Map<TenantId, Map<UUID, Long>> announced = new ConcurrentHashMap<>();

	private volatile boolean running;

	void add(Listener listener) {
		this.open.compute(listener.tenant(), (_, present) -> {
			Set<Listener> listeners = (present != null) ? present : ConcurrentHashMap.newKeySet();
			listeners.add(listener);
			return listeners;
		});
		if (!this.running) {
			listener.mailbox().close();
		}
	}

	void remove(Listener listener) {
		this.open.computeIfPresent(listener.tenant(), (tenant, listeners) -> {
			listeners.remove(listener);
			if (!listeners.isEmpty()) {
				return listeners;
			}
			this.announced.remove(tenant);
			return null;
		});
	}

	void announce(ConsultationChanged change) {
		Set<Listener> listeners = this.open.get(change.tenant());
		if (listeners != null && isNew(change)) {
			listeners.forEach((listener) -> listener.hear(change));
		}
	}

	void announce(Typed typed) {
		of(typed.tenant()).forEach((listener) -> listener.hear(typed));
	}

	/** The tenants somebody listens to. */
	Set<TenantId> tenants() {
		return Set.copyOf(this.open.keySet());
	}

	Collection<Listener> of(TenantId tenant) {
		return this.open.getOrDefault(tenant, Set.of());
	}

	/** Forgets what was announced of all other consultations of a tenant. */
	void forgetAllBut(TenantId tenant, Set<UUID> consultations) {
		Map<UUID, Long> versions = this.announced.get(tenant);
		if (versions != null) {
			versions.keySet().retainAll(consultations);
		}
	}

	private boolean isNew(ConsultationChanged change) {
		Map<UUID, Long> versions = this.announced.computeIfAbsent(change.tenant(), (_) -> new ConcurrentHashMap<>());
		long before = versions.getOrDefault(change.consultation(), 0L);
		versions.merge(change.consultation(), change.version(), Math::max);
		return before < change.version();
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Before the web server waits for its requests to end: streams never do. */
	@Override
	public void stop() {
		this.running = false;
		this.open.values().forEach((listeners) -> listeners.forEach((listener) -> listener.mailbox().close()));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
