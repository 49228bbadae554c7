package jp.madoguchi.consultation;

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

/** Lets operators set what a centre does when a consumer stays silent. */
@RestController
@Allowed(Act.RUN_CELL)
class SilenceRulesController {

	private final Tenants tenants;

	private final Settings settings;

	SilenceRulesController(Tenants tenants, Settings settings) {
		this.tenants = tenants;
		this.settings = settings;
	}

	/** Replaces them; an end that was announced already stays as it was announced. */
	@PutMapping("/internal/tenants/{tenant}/silence")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setSilenceRules(@PathVariable String tenant, @RequestBody @Valid SilenceRules rules) {
		Tenant found = this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception);
		CurrentTenant.run(found.id(), () -> this.settings.save(SilenceRules.TOPIC, rules));
	}

}
