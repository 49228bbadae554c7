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

/** Lets operators set from when a centre's board warns. */
@RestController
@Allowed(Act.RUN_CELL)
class BoardLimitsController {

	private final Tenants tenants;

	private final Settings settings;

	BoardLimitsController(Tenants tenants, Settings settings) {
		this.tenants = tenants;
		this.settings = settings;
	}

	/** Replaces them; boards that are open take them up within seconds. */
	@PutMapping("/internal/tenants/{tenant}/board")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setBoardLimits(@PathVariable String tenant, @RequestBody @Valid BoardLimits limits) {
		Tenant found = this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception);
		CurrentTenant.run(found.id(), () -> this.settings.save(BoardLimits.TOPIC, limits));
	}

}
