package jp.madoguchi.tenancy;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Makes tenants: catalogue row, roles, schema, keys, and what other modules add. A call
 * that finds the tenant half made goes on after the last step done; one that finds it
 * complete changes nothing.
 */
@Service
public class TenantProvisioning {

	private static final Logger log = LoggerFactory.getLogger(TenantProvisioning.class);

	private final JdbcClient provisioner;

	private final List<ProvisioningStep> steps;

	private final Tenants tenants;

	TenantProvisioning(SchemaMigrations migrations, List<ProvisioningStep> steps, Tenants tenants) {
		this.provisioner = migrations.provisioner();
		this.steps = List.copyOf(steps);
		this.tenants = tenants;
	}

	/**
	 * Makes the tenant and opens it.
	 * @throws org.springframework.dao.DuplicateKeyException when a host is another
	 * tenant's
	 */
	public void provision(TenantRequest request) {
		enter(request);
		for (ProvisioningStep step : this.steps) {
			if (!isDone(request.id(), step)) {
				CurrentTenant.run(request.id(), () -> step.perform(request));
				done(request.id(), step);
				log.info("Tenant {}: {} done", request.id(), step.name());
			}
		}
		this.provisioner.sql("update platform.tenant set state = 'active' where id = ? and state = 'provisioning'")
			.param(request.id().value())
			.update();
		this.tenants.read();
	}

	/** Stops serving the tenant; its data stays. */
	public void suspend(TenantId tenant) {
		change(tenant, "active", "suspended");
	}

	/** Serves a suspended tenant again. */
	public void resume(TenantId tenant) {
		change(tenant, "suspended", "active");
	}

	private void change(TenantId tenant, String from, String to) {
		this.provisioner.sql("update platform.tenant set state = ? where id = ? and state = ?")
			.params(to, tenant.value(), from)
			.update();
		this.tenants.read();
	}

	private void enter(TenantRequest request) {
		this.provisioner.sql(
				"insert into platform.tenant (id, centre_name, state) values (?, ?, 'provisioning') on conflict do nothing")
			.params(request.id().value(), request.centreName())
			.update();
		for (Side side : Side.values()) {
			int moved = this.provisioner.sql("""
					insert into platform.tenant_host as known (host, tenant_id, side, origin) values (lower(?), ?, ?, ?)
					on conflict (tenant_id, side) do update set host = excluded.host, origin = excluded.origin
					where known.origin <> excluded.origin""")
				.params(request.origin(side).getHost(), request.id().value(), side.key(),
						request.origin(side).toString())
				.update();
			if (moved > 0) {
				// Every step may depend on the address, and every step may run again.
				this.provisioner.sql("delete from platform.provisioning_step where tenant_id = ?")
					.param(request.id().value())
					.update();
			}
		}
	}

	private boolean isDone(TenantId tenant, ProvisioningStep step) {
		return this.provisioner.sql("select count(*) from platform.provisioning_step where tenant_id = ? and step = ?")
			.params(tenant.value(), step.name())
			.query(Integer.class)
			.single() > 0;
	}

	private void done(TenantId tenant, ProvisioningStep step) {
		this.provisioner
			.sql("insert into platform.provisioning_step (tenant_id, step) values (?, ?) on conflict do nothing")
			.params(tenant.value(), step.name())
			.update();
	}

}
