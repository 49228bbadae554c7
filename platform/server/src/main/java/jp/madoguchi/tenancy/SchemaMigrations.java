package jp.madoguchi.tenancy;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings the catalogue and the tenants' schemas to this release's version. Works with
 * connections of its own that are closed afterwards: none of them returns to a pool as an
 * owner role.
 */
@Component
class SchemaMigrations {

	private final DatabaseProperties database;

	SchemaMigrations(DatabaseProperties database) {
		this.database = database;
	}

	void migrateCatalogue() {
		flyway("platform").locations("classpath:db/platform").load().migrate();
	}

	void migrateTenant(TenantId tenant) {
		flyway(tenant.schema()).locations("classpath:db/tenant")
			.initSql("set role " + tenant.ownerRole())
			.createSchemas(false)
			.load()
			.migrate();
	}

	/** The provisioner's own connections, one per statement. */
	JdbcClient provisioner() {
		return JdbcClient.create(provisionerDataSource());
	}

	private FluentConfiguration flyway(String schema) {
		return Flyway.configure()
			.dataSource(provisionerDataSource())
			.schemas(schema)
			.defaultSchema(schema)
			.table("schema_history")
			.loggers("slf4j")
			.cleanDisabled(true);
	}

	private DriverManagerDataSource provisionerDataSource() {
		DatabaseProperties.Login login = this.database.provisioner();
		return new DriverManagerDataSource(this.database.url(), login.name(), login.password());
	}

}
