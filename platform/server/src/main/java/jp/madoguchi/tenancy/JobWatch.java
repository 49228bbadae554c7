package jp.madoguchi.tenancy;

import org.jobrunr.server.BackgroundJobServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts the working at jobs again. JobRunr gives up for good when the database is away
 * for some seconds; the replica has not.
 */
@Component
class JobWatch {

	private static final Logger log = LoggerFactory.getLogger(JobWatch.class);

	private final ObjectProvider<BackgroundJobServer> server;

	JobWatch(ObjectProvider<BackgroundJobServer> server) {
		this.server = server;
	}

	@Scheduled(fixedDelay = 10_000, initialDelay = 60_000)
	void look() {
		this.server.ifAvailable((jobs) -> {
			if (!jobs.isRunning()) {
				log.warn("Nobody works at jobs here; begun again");
				jobs.start();
			}
		});
	}

}
