package jp.madoguchi.tenancy;

import java.util.Map;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MultiTenancySettings;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * How the server reaches its database: one small pool for tenants' rows, handed out only
 * inside a transaction of a bound tenant, and one for the catalogue.
 * {@code docs/decisions/0006-tenancy.md} tells why.
 */
@Configuration(proxyBeanMethods = false)
class TenantDatabase {

	/**
	 * Connections live ten minutes at most: a connection keeps some memory for every
	 * tenant it ever touched and never gives it back.
	 */
	private static final long MAX_LIFETIME_MILLIS = 600_000;

	@Bean(defaultCandidate = false, destroyMethod = "close")
	HikariDataSource tenantPool(DatabaseProperties database) {
		HikariConfig config = pool("tenants", database.url(), database.app(), database.poolSize());
		config.setAutoCommit(false);
		return new HikariDataSource(config);
	}

	@Bean(defaultCandidate = false, destroyMethod = "close")
	HikariDataSource cataloguePool(DatabaseProperties database) {
		return new HikariDataSource(pool("catalogue", database.url(), database.app(), 3));
	}

	@Bean
	@Primary
	TenantDataSource tenantDataSource() {
		return new TenantDataSource();
	}

	@Bean
	@Primary
	JdbcClient tenantJdbc(TenantDataSource dataSource) {
		return JdbcClient.create(dataSource);
	}

	@Bean(defaultCandidate = false)
	@DependsOn("schemaUpgrade")
	JdbcClient catalogueJdbc(@Qualifier("cataloguePool") HikariDataSource cataloguePool) {
		return JdbcClient.create(cataloguePool);
	}

	/**
	 * A transaction gets its connection with its first statement, when it is known to be
	 * one, and not while it is being set up.
	 */
	@Bean
	HibernateJpaVendorAdapter jpaVendorAdapter() {
		HibernateJpaVendorAdapter adapter = new HibernateJpaVendorAdapter();
		adapter.setPrepareConnection(false);
		return adapter;
	}

	@Bean
	HibernatePropertiesCustomizer tenantAwareHibernate(@Qualifier("tenantPool") HikariDataSource tenantPool) {
		return (settings) -> settings.putAll(Map.of(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER,
				new TenantConnections(tenantPool), MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
				new BoundTenantResolver(), JdbcSettings.STATEMENT_INSPECTOR, new TenantSql(),
				JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true));
	}

	private static HikariConfig pool(String name, String url, DatabaseProperties.Login login, int size) {
		HikariConfig config = new HikariConfig();
		config.setPoolName(name);
		config.setJdbcUrl(url);
		config.setUsername(login.name());
		config.setPassword(login.password());
		config.setMaximumPoolSize(size);
		config.setMaxLifetime(MAX_LIFETIME_MILLIS);
		config.setConnectionTimeout(5_000);
		config.setInitializationFailTimeout(-1);
		config.addDataSourceProperty("ApplicationName", "madoguchi-" + name);
		return config;
	}

}
