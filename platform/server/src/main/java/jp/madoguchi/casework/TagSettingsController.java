package jp.madoguchi.casework;

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
import jp.madoguchi.tenancy.Tenants;

/** The cell's own door to what a centre classifies by. */
@RestController
@Allowed(Act.RUN_CELL)
class TagSettingsController {

	private final Tagging tagging;

	private final Tenants tenants;

	TagSettingsController(Tagging tagging, Tenants tenants) {
		this.tagging = tagging;
		this.tenants = tenants;
	}

	/** Replaces all groups; what was chosen stays as it was chosen. */
	@PutMapping("/internal/tenants/{tenant}/tag-groups")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setTagGroups(@PathVariable String tenant, @RequestBody @Valid TagGroups groups) {
		CurrentTenant.run(this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception).id(),
				() -> this.tagging.set(groups));
	}

}
