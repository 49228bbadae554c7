package jp.madoguchi.export;

import java.util.List;
import java.util.UUID;

import org.jobrunr.scheduling.JobRequestScheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Tenants;

/**
 * The beat of the exports. All state is in rows, so each replica beats for itself and a
 * missed beat loses nothing; nor does a job that was lost.
 */
@Component
class ExportTick {

	private static final Logger log = LoggerFactory.getLogger(ExportTick.class);

	private final Tenants tenants;

	private final RunRows runs;

	private final JobRequestScheduler jobs;

	private final Clearing clearing;

	private final TransactionTemplate transaction;

	ExportTick(Tenants tenants, RunRows runs, JobRequestScheduler jobs, Clearing clearing,
			TransactionTemplate transaction) {
		this.tenants = tenants;
		this.runs = runs;
		this.jobs = jobs;
		this.clearing = clearing;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${madoguchi.export.tick:10s}", initialDelayString = "${madoguchi.export.tick:10s}")
	void beat() {
		this.tenants.forEach("exports", this::look);
	}

	/** Does what is due at the bound tenant. */
	void look() {
		List<UUID> due = this.transaction.execute((_) -> this.runs.takeDue());
		due.forEach(this::order);
		this.clearing.clear();
	}

	/** Hands an export to a job. Should that fail, the next beat does it. */
	void order(UUID export) {
		try {
			this.jobs.enqueue(new ExportOrder(CurrentTenant.id().value(), export));
		}
		catch (RuntimeException ex) {
			log.warn("Export {} waits for the next beat: {}", export, ex.getClass().getName());
		}
	}

}
