package jp.madoguchi.tenancy;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The catalogue of tenants. Read every two seconds and answered from memory; while the
 * database is away the last reading stands.
 */
@Service
public class Tenants {

	private static final Logger log = LoggerFactory.getLogger(Tenants.class);

	private final JdbcClient catalogue;

	private final SchemaUpgrade upgrade;

	private volatile Map<String, Door> doors = Map.of();

	Tenants(@Qualifier("catalogueJdbc") JdbcClient catalogue, SchemaUpgrade upgrade) {
		this.catalogue = catalogue;
		this.upgrade = upgrade;
		read();
	}

	/** Returns what a host name leads to; the name may carry a port. */
	public Optional<Door> door(String host) {
		int port = host.lastIndexOf(':');
		String name = (port < 0) ? host : host.substring(0, port);
		return Optional.ofNullable(this.doors.get(name.toLowerCase(Locale.ROOT)));
	}

	/** Returns all doors of active and suspended tenants. */
	public Collection<Door> doors() {
		return this.doors.values();
	}

	/** Returns the tenants that are served now. */
	public List<Tenant> active() {
		return this.doors.values().stream().map(Door::tenant).filter(this::isServed).distinct().toList();
	}

	/** Whether this server works for the tenant just now. */
	public boolean isServed(Tenant tenant) {
		return tenant.state() == Tenant.State.ACTIVE && !this.upgrade.isBehind(tenant.id());
	}

	/**
	 * Returns the active or suspended tenant of this name; nothing for any other text,
	 * whatever its form.
	 */
	public Optional<Tenant> named(String name) {
		return this.doors.values()
			.stream()
			.map(Door::tenant)
			.filter((tenant) -> tenant.id().value().equals(name))
			.findFirst();
	}

	/** Does something for each tenant that is served; a failure at one stops no other. */
	public void forEach(String what, Runnable work) {
		for (Tenant tenant : active()) {
			try {
				CurrentTenant.run(tenant.id(), work);
			}
			catch (RuntimeException ex) {
				log.warn("Tenant {}: {} failed: {}", tenant.id(), what, ex.getClass().getName());
			}
		}
	}

	/**
	 * Returns the catalogue's entry of the bound tenant.
	 * @throws NoTenantBoundException when no tenant is bound
	 */
	public Tenant current() {
		TenantId id = CurrentTenant.id();
		return active().stream()
			.filter((tenant) -> tenant.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("the bound tenant is not active"));
	}

	@Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
	void refresh() {
		try {
			read();
		}
		catch (DataAccessException ex) {
			log.warn("The catalogue can't be read; the last reading stands: {}", ex.getClass().getSimpleName());
		}
	}

	final void read() {
		List<Tenant> tenants = this.catalogue.sql("""
				select t.id, t.centre_name, t.state, c.origin as consumer, d.origin as desk
				from platform.tenant t
				join platform.tenant_host c on c.tenant_id = t.id and c.side = 'consumer'
				join platform.tenant_host d on d.tenant_id = t.id and d.side = 'desk'
				where t.state <> 'provisioning'
				""")
			.query((row, n) -> new Tenant(new TenantId(row.getString("id")), row.getString("centre_name"),
					Tenant.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
					URI.create(row.getString("consumer")), URI.create(row.getString("desk"))))
			.list();
		this.doors = tenants.stream()
			.flatMap((tenant) -> Stream.of(Side.values()).map((side) -> new Door(tenant, side)))
			.collect(Collectors.toUnmodifiableMap(Door::host, Function.identity()));
	}

}
