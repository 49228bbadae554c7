package jp.madoguchi.consultation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.tenancy.Tenants;

/** What has to happen though nobody asks for it. */
@Component
class Upkeep {

	private final Tenants tenants;

	private final Handovers handovers;

	private final Viewers viewers;

	Upkeep(Tenants tenants, Handovers handovers, Viewers viewers) {
		this.tenants = tenants;
		this.handovers = handovers;
		this.viewers = viewers;
	}

	@Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
	void returnHandovers() {
		this.tenants.forEach("returning hand-overs", this.handovers::returnUnanswered);
	}

	@Scheduled(cron = "0 30 3 * * *", zone = "Asia/Tokyo")
	void forgetViewers() {
		this.tenants.forEach("forgetting viewers", this.viewers::forgetGone);
	}

}
