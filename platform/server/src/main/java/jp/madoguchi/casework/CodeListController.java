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

/** The cell's own door to the codes of the card. */
@RestController
@Allowed(Act.RUN_CELL)
class CodeListController {

	private final Cards cards;

	private final Tenants tenants;

	CodeListController(Cards cards, Tenants tenants) {
		this.cards = cards;
		this.tenants = tenants;
	}

	/** Replaces one list; what was chosen stays as it was chosen. */
	@PutMapping("/internal/tenants/{tenant}/code-lists/{list}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setCodeList(@PathVariable String tenant, @PathVariable String list, @RequestBody @Valid CodeList codes) {
		CurrentTenant.run(this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception).id(),
				() -> this.cards.set(list, codes));
	}

}
