package jp.madoguchi.export;

import java.util.UUID;

import org.jobrunr.jobs.lambdas.JobRequest;

/** What a job is told: at which tenant, and which export. All else is in its row. */
public record ExportOrder(String tenant, UUID export) implements JobRequest {

	@Override
	public Class<ExportJob> getJobRequestHandler() {
		return ExportJob.class;
	}

}
