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
import jp.madoguchi.tenancy.Tenant;
import jp.madoguchi.tenancy.Tenants;

/** Lets operators set the words by which a centre knows a danger. */
@RestController
@Allowed(Act.RUN_CELL)
class DangerWordsController {

	private final Tenants tenants;

	private final Dangers dangers;

	DangerWordsController(Tenants tenants, Dangers dangers) {
		this.tenants = tenants;
		this.dangers = dangers;
	}

	/** Replaces all of them; an empty group knows no danger of its kind. */
	@PutMapping("/internal/tenants/{tenant}/danger-words")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setDangerWords(@PathVariable String tenant, @RequestBody @Valid DangerWords words) {
		Tenant found = this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception);
		CurrentTenant.run(found.id(), () -> this.dangers.set(words));
	}

}
