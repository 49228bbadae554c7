package jp.madoguchi.identity;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.tenancy.Tenants;

/** Keeps no trace of visits that are long over. */
@Component
class EndedSessions {

	private final Tenants tenants;

	private final ConsumerSessions sessions;

	EndedSessions(Tenants tenants, ConsumerSessions sessions) {
		this.tenants = tenants;
		this.sessions = sessions;
	}

	@Scheduled(cron = "0 20 3 * * *", zone = "Asia/Tokyo")
	void forget() {
		this.tenants.forEach("forgetting ended sessions", this.sessions::forgetEnded);
	}

}
