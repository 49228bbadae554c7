package jp.madoguchi.operations;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.audit.Verification;
import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Tenants;

/** Verifies a tenant's trail when somebody asks for it. */
@RestController
@Allowed(Act.RUN_CELL)
class TrailController {

	private final Tenants tenants;

	private final Verification verification;

	TrailController(Tenants tenants, Verification verification) {
		this.tenants = tenants;
		this.verification = verification;
	}

	/** Reads all of the trail; its time grows with it. */
	@GetMapping("/internal/tenants/{tenant}/trail/verification")
	Verification.Report verifyTrail(@PathVariable String tenant) {
		return CurrentTenant.call(this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception).id(),
				this.verification::verify);
	}

}
