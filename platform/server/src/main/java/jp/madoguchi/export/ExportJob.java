package jp.madoguchi.export;

import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;

import org.springframework.stereotype.Component;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;

/** Lets JobRunr work at an export. */
@Component
public class ExportJob implements JobRequestHandler<ExportOrder> {

	private final Running running;

	ExportJob(Running running) {
		this.running = running;
	}

	/**
	 * Neither a second call nor a lost one does harm: the export's row says whether there
	 * is something to do.
	 */
	@Override
	@Job(name = "export", retries = 2)
	public void run(ExportOrder order) {
		CurrentTenant.run(new TenantId(order.tenant()), () -> this.running.run(order.export()));
	}

}
