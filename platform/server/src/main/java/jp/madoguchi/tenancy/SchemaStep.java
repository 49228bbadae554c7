package jp.madoguchi.tenancy;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tenant's roles and schema. The owner role holds the tables and is used by
 * migrations only; the runtime role may read and write rows and nothing else, so a
 * statement that strays is refused by the database. It stops mistakes, not someone who
 * can run SQL as the application: {@code docs/threat-model.md}.
 */
@Component
@Order(10)
class SchemaStep implements ProvisioningStep {

	private final SchemaMigrations migrations;

	SchemaStep(SchemaMigrations migrations) {
		this.migrations = migrations;
	}

	@Override
	public String name() {
		return "schema";
	}

	@Override
	public void perform(TenantRequest request) {
		TenantId tenant = request.id();
		JdbcClient provisioner = this.migrations.provisioner();
		// One statement, so one transaction: roles, schema and rights stand or fall
		// together.
		provisioner.sql("""
				do $$
				begin
				  if not exists (select from pg_roles where rolname = '%2$s') then
				    create role %2$s nologin;
				  end if;
				  if not exists (select from pg_roles where rolname = '%3$s') then
				    create role %3$s nologin;
				  end if;
				  grant %3$s to madoguchi_app with inherit false, set true;
				  create schema if not exists %1$s authorization %2$s;
				  grant usage on schema %1$s to %3$s;
				  alter default privileges for role %2$s in schema %1$s
				    grant select, insert, update, delete on tables to %3$s;
				end
				$$
				""".formatted(tenant.schema(), tenant.ownerRole(), tenant.runtimeRole())).update();
		this.migrations.migrateTenant(tenant);
		provisioner.sql("revoke all on %s.schema_history from %s".formatted(tenant.schema(), tenant.runtimeRole()))
			.update();
	}

}
