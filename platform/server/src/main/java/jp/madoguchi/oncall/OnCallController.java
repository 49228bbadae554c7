package jp.madoguchi.oncall;

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
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.Tenant;
import jp.madoguchi.tenancy.Tenants;

/** Lets operators set whom a centre wants to be told outside its hours. */
@RestController
@Allowed(Act.RUN_CELL)
class OnCallController {

	private final Tenants tenants;

	private final Settings settings;

	OnCallController(Tenants tenants, Settings settings) {
		this.tenants = tenants;
		this.settings = settings;
	}

	@PutMapping("/internal/tenants/{tenant}/on-call")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setOnCall(@PathVariable String tenant, @RequestBody @Valid OnCall onCall) {
		Tenant found = this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception);
		CurrentTenant.run(found.id(), () -> this.settings.save(OnCall.TOPIC, onCall));
	}

}
