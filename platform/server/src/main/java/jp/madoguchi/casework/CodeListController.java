package jp.madoguchi.casework;

import java.io.IOException;

import jakarta.validation.Valid;

import org.springframework.core.io.InputStreamResource;
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

	/** In bytes; a list of 3,000 codes needs less. */
	private static final int LARGEST = 1_000_000;

	private final Cards cards;

	private final Tenants tenants;

	CodeListController(Cards cards, Tenants tenants) {
		this.cards = cards;
		this.tenants = tenants;
	}

	/**
	 * Replaces one list by what is in a file, lines of code, label, first and last day:
	 * as spreadsheets write it. Where a line is wrong, nothing is replaced.
	 */
	@PutMapping("/internal/tenants/{tenant}/code-lists/{list}/file")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void importCodeList(@PathVariable String tenant, @PathVariable String list, @RequestBody InputStreamResource body)
			throws IOException {
		byte[] file = body.getInputStream().readNBytes(LARGEST + 1);
		if (file.length > LARGEST) {
			throw ProblemType.TOO_LARGE.exception();
		}
		setCodeList(tenant, list, CodeListFile.read(file));
	}

	/** Replaces one list; what was chosen stays as it was chosen. */
	@PutMapping("/internal/tenants/{tenant}/code-lists/{list}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setCodeList(@PathVariable String tenant, @PathVariable String list, @RequestBody @Valid CodeList codes) {
		CurrentTenant.run(this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception).id(),
				() -> this.cards.set(list, codes));
	}

}
