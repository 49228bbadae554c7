package jp.madoguchi.realtime;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.ConsultationChanged;
import jp.madoguchi.consultation.Versions;
import jp.madoguchi.consultation.Versions.Version;
import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.identity.Presences;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.SessionId;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.Tenants;

/**
 * The net under the hints: every two seconds, for each tenant somebody listens to, it
 * announces what changed and was not heard of, ends the streams of those who may no
 * longer listen, and notes whose desk is open.
 */
@Component
class Sweep {

	private static final Logger log = LoggerFactory.getLogger(Sweep.class);

	/** Longer than any transaction between its writing and its commit. */
	private static final Duration LATELY = Duration.ofSeconds(60);

	private final Listeners listeners;

	private final Versions versions;

	private final ConsumerSessions consumers;

	private final StaffSessions staff;

	private final Presences presences;

	private final Tenants tenants;

	Sweep(Listeners listeners, Versions versions, ConsumerSessions consumers, StaffSessions staff, Presences presences,
			Tenants tenants) {
		this.listeners = listeners;
		this.versions = versions;
		this.consumers = consumers;
		this.staff = staff;
		this.presences = presences;
		this.tenants = tenants;
	}

	@Scheduled(fixedDelay = 2_000)
	void look() {
		Set<TenantId> served = this.tenants.active().stream().map((tenant) -> tenant.id()).collect(Collectors.toSet());
		for (TenantId tenant : this.listeners.tenants()) {
			if (served.contains(tenant)) {
				look(tenant);
			}
			else {
				this.listeners.of(tenant).forEach((listener) -> listener.mailbox().end("suspended"));
			}
		}
	}

	private void look(TenantId tenant) {
		try {
			CurrentTenant.run(tenant, () -> {
				announceLateChanges(tenant);
				endWhoMayNotListen(this.listeners.of(tenant));
				this.presences.here(atDesks(this.listeners.of(tenant)));
			});
		}
		catch (RuntimeException ex) {
			log.warn("Tenant {}: open streams can't be looked after: {}", tenant, ex.getClass().getName());
		}
	}

	private void announceLateChanges(TenantId tenant) {
		List<Version> changed = this.versions.changedWithin(LATELY);
		for (Version one : changed) {
			this.listeners.announce(new ConsultationChanged(tenant, one.consultation(), one.consumer(), one.version()));
		}
		Set<UUID> lately = changed.stream().map(Version::consultation).collect(Collectors.toSet());
		this.listeners.forgetAllBut(tenant, lately);
	}

	private void endWhoMayNotListen(Collection<Listener> open) {
		Set<SessionId> consumersStanding = this.consumers
			.standing(sessions(open, Caller.Consumer.class, Caller.Consumer::session));
		Map<SessionId, Set<Role>> staffStanding = this.staff
			.standing(sessions(open, Caller.Staff.class, Caller.Staff::session));
		for (Listener listener : open) {
			boolean may = switch (listener.caller()) {
				case Caller.Consumer consumer -> consumersStanding.contains(consumer.session());
				case Caller.Staff account -> mayListen(staffStanding.getOrDefault(account.session(), Set.of()));
				case Caller.Nobody _, Caller.Gateway _ -> false;
			};
			if (!may) {
				listener.mailbox().end("session");
			}
		}
	}

	private static Set<UUID> atDesks(Collection<Listener> open) {
		return open.stream()
			.map(Listener::caller)
			.filter(Caller.Staff.class::isInstance)
			.map((caller) -> ((Caller.Staff) caller).id())
			.collect(Collectors.toSet());
	}

	private static <T extends Caller> Set<SessionId> sessions(Collection<Listener> open, Class<T> kind,
			Function<T, SessionId> session) {
		return open.stream()
			.map(Listener::caller)
			.filter(kind::isInstance)
			.map(kind::cast)
			.map(session)
			.collect(Collectors.toSet());
	}

	private static boolean mayListen(Set<Role> roles) {
		return roles.stream().anyMatch(Act.LISTEN.roles()::contains);
	}

}
