package jp.madoguchi.reception.intake;

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
import jp.madoguchi.tenancy.Tenants;

/** The cell's own door to a centre's questions. */
@RestController
@Allowed(Act.RUN_CELL)
class IntakeSettingsController {

	private final Settings settings;

	private final Tenants tenants;

	IntakeSettingsController(Settings settings, Tenants tenants) {
		this.settings = settings;
		this.tenants = tenants;
	}

	/**
	 * Takes a form that can be asked and understood; a changed one needs a new version.
	 */
	@PutMapping("/internal/tenants/{tenant}/intake")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setIntake(@PathVariable String tenant, @RequestBody @Valid IntakeForm form) {
		FormRules.demand(form);
		CurrentTenant.run(this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception).id(), () -> {
			this.settings.find(IntakeForm.TOPIC, IntakeForm.class)
				.ifPresent((stored) -> FormRules.demandNewer(form, stored));
			this.settings.save(IntakeForm.TOPIC, form);
		});
	}

}
