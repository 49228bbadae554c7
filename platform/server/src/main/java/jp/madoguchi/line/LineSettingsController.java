package jp.madoguchi.line;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Tenant;
import jp.madoguchi.tenancy.Tenants;

/** Lets operators set a centre's LINE channels. The secrets go in and never come out. */
@RestController
@Allowed(Act.RUN_CELL)
class LineSettingsController {

	private final Tenants tenants;

	private final LineChannels channels;

	LineSettingsController(Tenants tenants, LineChannels channels) {
		this.tenants = tenants;
		this.channels = channels;
	}

	/** Replaces all of the tenant's LINE settings. */
	@PutMapping("/internal/tenants/{tenant}/line")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setLineChannels(@PathVariable String tenant, @RequestBody @Valid LineSettings line) {
		Tenant found = this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception);
		CurrentTenant.run(found.id(), () -> this.channels.save(line));
	}

}
