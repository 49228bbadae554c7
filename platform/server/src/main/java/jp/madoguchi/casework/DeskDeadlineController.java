package jp.madoguchi.casework;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.StaffDirectory;

/** Deadlines at the desk. */
@RestController
class DeskDeadlineController {

	private final CaseDeadlines deadlines;

	private final StaffDirectory staff;

	DeskDeadlineController(CaseDeadlines deadlines, StaffDirectory staff) {
		this.deadlines = deadlines;
		this.staff = staff;
	}

	/** What the law gives for each kind of contract. */
	@GetMapping("/api/desk/contract-kinds")
	@Allowed(Act.READ_CONSULTATIONS)
	Kinds listContractKinds() {
		return new Kinds(Arrays.stream(ContractKind.values()).map(ContractKind::shown).toList());
	}

	@PutMapping("/api/desk/consultations/{id}/deadline")
	@Allowed(Act.RECORD_CONSULTATIONS)
	Casework.Written writeDeadline(Caller.Staff counselor, @PathVariable UUID id,
			@RequestBody @Valid NewDeadline deadline) {
		return Casework.Written.of(this.deadlines.write(id, counselor.id(), deadline.revision(), deadline.deadline()),
				this.staff.names());
	}

	/** Kinds of contracts, the frequent ones first. */
	record Kinds(List<ContractKind.Shown> items) {
	}

	/**
	 * A deadline as it shall stand.
	 *
	 * @param revision the one the writer saw
	 */
	record NewDeadline(@Min(0) int revision, @NotNull CaseDeadline deadline) {
	}

}
