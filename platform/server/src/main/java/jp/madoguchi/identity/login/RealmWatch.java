package jp.madoguchi.identity.login;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.identity.RealmNews;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Tenant;
import jp.madoguchi.tenancy.Tenants;

/**
 * Asks the realms about every session's account again before five minutes are over, with
 * the session's own refresh token: roles taken away, accounts closed and sessions ended
 * there take effect here although nobody told us. While a realm is away its sessions
 * stand, for an hour.
 */
@Component
class RealmWatch {

	private static final Logger log = LoggerFactory.getLogger(RealmWatch.class);

	private final Tenants tenants;

	private final RealmNews news;

	private final RealmClient realm;

	private final StaffSessions sessions;

	private final AtomicBoolean busy = new AtomicBoolean();

	RealmWatch(Tenants tenants, RealmNews news, RealmClient realm, StaffSessions sessions) {
		this.tenants = tenants;
		this.news = news;
		this.realm = realm;
		this.sessions = sessions;
	}

	/** At a fixed rate, so that a slow realm holds up no other scheduled work. */
	@Scheduled(fixedRate = 20_000, initialDelay = 20_000)
	void look() {
		if (this.busy.compareAndSet(false, true)) {
			try {
				this.tenants.active().forEach(this::look);
			}
			finally {
				this.busy.set(false);
			}
		}
	}

	private void look(Tenant tenant) {
		CurrentTenant.run(tenant.id(), () -> {
			try {
				for (RealmNews.Unconfirmed session : this.news.awaited()) {
					ask(session);
				}
			}
			catch (RealmAwayException | DataAccessException ex) {
				log.warn("Tenant {}: staff can't be confirmed: {}", tenant.id(), ex.getClass().getSimpleName());
			}
		});
	}

	private void ask(RealmNews.Unconfirmed session) throws RealmAwayException {
		try {
			this.news.take(session.id(), this.realm.refresh(session.refreshToken()));
		}
		catch (RealmRefusedException ex) {
			this.sessions.end(session.id());
		}
	}

}
