package jp.madoguchi.tenancy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings the schemas of tenants made by earlier releases to this one's version before the
 * server serves anyone. A tenant for whom that fails is left out, the others are served;
 * it is tried again every minute.
 */
@Component
class SchemaUpgrade implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(SchemaUpgrade.class);

	private final SchemaMigrations migrations;

	private final Set<TenantId> behind = ConcurrentHashMap.newKeySet();

	SchemaUpgrade(SchemaMigrations migrations) {
		this.migrations = migrations;
	}

	@Override
	public void afterPropertiesSet() {
		this.migrations.migrateCatalogue();
		this.migrations.outdated().forEach(this::upgrade);
	}

	/** Whether a tenant's schema is still an earlier release's. */
	boolean isBehind(TenantId tenant) {
		return this.behind.contains(tenant);
	}

	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	void retry() {
		this.behind.forEach(this::upgrade);
	}

	private void upgrade(TenantId tenant) {
		try {
			this.migrations.migrateTenant(tenant);
			this.behind.remove(tenant);
			log.info("Tenant {}: schema brought up to date", tenant);
		}
		catch (FlywayException | DataAccessException ex) {
			this.behind.add(tenant);
			log.error("Tenant {}: not served, its schema can't be brought up to date: {}", tenant,
					ex.getClass().getSimpleName());
		}
	}

}
