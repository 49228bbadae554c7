package jp.madoguchi.operations;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantProvisioning;
import jp.madoguchi.tenancy.TenantRequest;
import jp.madoguchi.tenancy.Tenants;

/** The cell's own door to its tenants; not reachable from outside. */
@RestController
@RequestMapping("/internal/tenants/{tenant}")
@Allowed(Act.RUN_CELL)
class TenantController {

	private final TenantProvisioning provisioning;

	private final Tenants tenants;

	private final Trail trail;

	private final TransactionTemplate transaction;

	TenantController(TenantProvisioning provisioning, Tenants tenants, Trail trail, TransactionTemplate transaction) {
		this.provisioning = provisioning;
		this.tenants = tenants;
		this.trail = trail;
		this.transaction = transaction;
	}

	/** Makes a tenant, or finishes making it; one that is complete stays as it is. */
	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void provisionTenant(@PathVariable TenantId tenant, @RequestBody @Valid Wanted wanted) {
		this.provisioning
			.provision(new TenantRequest(tenant, wanted.centreName(), wanted.consumerOrigin(), wanted.deskOrigin()));
	}

	@PostMapping("/suspend")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void suspendTenant(@PathVariable String tenant) {
		TenantId known = known(tenant);
		record(known, Deed.CENTRE_SUSPENDED);
		this.provisioning.suspend(known);
	}

	@PostMapping("/resume")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void resumeTenant(@PathVariable String tenant) {
		TenantId known = known(tenant);
		record(known, Deed.CENTRE_RESUMED);
		this.provisioning.resume(known);
	}

	/**
	 * The state is in the catalogue and the trail at the tenant: first it is told, then
	 * done.
	 */
	private void record(TenantId tenant, Deed deed) {
		CurrentTenant.run(tenant,
				() -> this.transaction.executeWithoutResult((_) -> this.trail.record(deed, tenant.value())));
	}

	private TenantId known(String tenant) {
		return this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception).id();
	}

	/** The tenant's name and its two addresses: scheme, host and port. */
	record Wanted(@NotBlank String centreName, @NotNull URI consumerOrigin, @NotNull URI deskOrigin) {
	}

}
