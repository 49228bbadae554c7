package jp.madoguchi.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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

	private static final Pattern FILE = Pattern.compile("V(\\d+)__\\w+\\.sql");

	private final DatabaseProperties database;

	/** The number of this release's last file for tenants. */
	private final int newest;

	SchemaMigrations(DatabaseProperties database) {
		this.database = database;
		this.newest = newest();
	}

	void migrateCatalogue() {
		flyway("platform").locations("classpath:db/platform").load().migrate();
		JobTables.create(provisionerDataSource());
	}

	/** Replicas may do it at the same time: Flyway lets one wait for the other. */
	void migrateTenant(TenantId tenant) {
		ofTenant(tenant).load().migrate();
		provisioner().sql("update platform.tenant set schema_version = ? where id = ? and schema_version < ?")
			.params(this.newest, tenant.value(), this.newest)
			.update();
	}

	/** Returns the tenants whose schema an earlier release has left. */
	List<TenantId> outdated() {
		return provisioner().sql("""
				select t.id from platform.tenant t
				join platform.provisioning_step s on s.tenant_id = t.id and s.step = 'schema'
				where t.schema_version < ? order by t.id""")
			.param(this.newest)
			.query((row, n) -> new TenantId(row.getString("id")))
			.list();
	}

	FluentConfiguration ofTenant(TenantId tenant) {
		return flyway(tenant.schema()).locations("classpath:db/tenant")
			.initSql("set role " + tenant.ownerRole())
			.placeholders(Map.of("runtimeRole", tenant.runtimeRole()))
			.createSchemas(false);
	}

	/** The provisioner's own connections, one per statement. */
	JdbcClient provisioner() {
		return JdbcClient.create(provisionerDataSource());
	}

	private static int newest() {
		try {
			return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:db/tenant/*.sql"))
				.map((file) -> FILE.matcher(Objects.requireNonNullElse(file.getFilename(), "")))
				.filter(Matcher::matches)
				.mapToInt((name) -> Integer.parseInt(name.group(1)))
				.max()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
