package jp.madoguchi.templates;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

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

/** Lets operators give a new centre templates to begin with. */
@RestController
@Allowed(Act.RUN_CELL)
class TemplateSettingsController {

	private final Tenants tenants;

	private final Templates templates;

	TemplateSettingsController(Tenants tenants, Templates templates) {
		this.tenants = tenants;
		this.templates = templates;
	}

	/** A centre that has shared templates already keeps them as they are. */
	@PutMapping("/internal/tenants/{tenant}/templates")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void beginTemplates(@PathVariable String tenant, @RequestBody @Valid ReadyTemplates ready) {
		Tenant found = this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception);
		CurrentTenant.run(found.id(), () -> this.templates.begin(ready.items()));
	}

	record ReadyTemplates(@NotNull List<@Valid NewTemplate> items) {
	}

}
