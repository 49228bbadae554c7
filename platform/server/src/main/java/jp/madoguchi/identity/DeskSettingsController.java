package jp.madoguchi.identity;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.Tenant;
import jp.madoguchi.tenancy.Tenants;

/** Lets operators set how a centre wants its desks. */
@RestController
@Allowed(Act.RUN_CELL)
class DeskSettingsController {

	private final Tenants tenants;

	private final Settings settings;

	DeskSettingsController(Tenants tenants, Settings settings) {
		this.tenants = tenants;
		this.settings = settings;
	}

	/** Replaces all of them; desks take them up when they ask for their session again. */
	@PutMapping("/internal/tenants/{tenant}/desk")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setUpDesks(@PathVariable String tenant, @RequestBody DeskSettings desk) {
		Tenant found = this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception);
		CurrentTenant.run(found.id(), () -> this.settings.save(DeskSettings.TOPIC, desk));
	}

}
