package jp.madoguchi.tenancy;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.StorageProviderUtils.DatabaseOptions;
import org.jobrunr.storage.sql.common.DatabaseCreator;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where JobRunr keeps its jobs: beside the catalogue, in tables of its own making. A job
 * is told a tenant and an id, and nothing else.
 */
@Configuration(proxyBeanMethods = false)
class JobTables {

	private static final String PREFIX = "platform.";

	/**
	 * The login that serves requests makes no tables; it is given those the provisioner
	 * made. Replicas may start at once.
	 */
	private static final String GRANT = """
			do $$
			declare name text;
			begin
			  perform pg_advisory_xact_lock(hashtext('platform.jobrunr'));
			  for name in select table_name from information_schema.tables
			    where table_schema = 'platform' and starts_with(table_name, 'jobrunr_')
			  loop
			    if not has_table_privilege('madoguchi_app', 'platform.' || name, 'select, insert, update, delete') then
			      execute format('grant select, insert, update, delete on platform.%I to madoguchi_app', name);
			    end if;
			  end loop;
			end
			$$""";

	static void create(DataSource provisioner) {
		new DatabaseCreator(provisioner, PREFIX, PostgresStorageProvider.class).runMigrations();
		JdbcClient.create(provisioner).sql(GRANT).update();
	}

	@Bean
	@DependsOn("schemaUpgrade")
	StorageProvider jobStore(@Qualifier("cataloguePool") HikariDataSource cataloguePool, JobMapper mapper) {
		StorageProvider store = new PostgresStorageProvider(cataloguePool, PREFIX, DatabaseOptions.SKIP_CREATE);
		store.setJobMapper(mapper);
		return store;
	}

}
