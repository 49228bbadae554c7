package jp.madoguchi.testing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.export.ExportJob;
import jp.madoguchi.export.ExportOrder;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffLogin;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;

/** Lets people come to the tenants of a test. */
@TestComponent
public class TestPeople {

	private final Consumers consumers;

	private final ConsumerSessions sessions;

	private final StaffSessions staffSessions;

	private final ApplicationContext context;

	TestPeople(Consumers consumers, ConsumerSessions sessions, StaffSessions staffSessions,
			ApplicationContext context) {
		this.consumers = consumers;
		this.sessions = sessions;
		this.staffSessions = staffSessions;
		this.context = context;
	}

	/** A new consumer who has signed in and agreed. */
	public Visitor consumer(TenantId tenant) {
		return consumer(tenant, (id) -> this.consumers.consent(id, 1));
	}

	/** A new consumer who has signed in and not agreed to anything. */
	public Visitor stranger(TenantId tenant) {
		return consumer(tenant, (id) -> {
		});
	}

	private Visitor consumer(TenantId tenant, Consumer<UUID> arrived) {
		return CurrentTenant.call(tenant, () -> {
			UUID id = this.consumers.arrive("provider", "U" + UUID.randomUUID());
			arrived.accept(id);
			return anyone(tenant + ".localhost:8080").with(ConsumerSessions.COOKIE, this.sessions.start(id));
		});
	}

	/** Someone of the staff who has signed in, with these roles. */
	public Visitor staff(TenantId tenant, Role... roles) {
		return CurrentTenant.call(tenant, () -> {
			StaffLogin login = new StaffLogin(UUID.randomUUID(), "職員 " + UUID.randomUUID(), Set.of(roles),
					Instant.now(), UUID.randomUUID().toString(), "refresh");
			return anyone(tenant + "-desk.localhost:8080").with(StaffSessions.COOKIE, this.staffSessions.start(login));
		});
	}

	/** Someone of the staff with these roles, who has had them for a while. */
	public Visitor ofStanding(TenantId tenant, Role... roles) {
		Visitor visitor = staff(tenant, roles);
		String account = visitor.get("/api/desk/session").json().at("/account/id").asString();
		CurrentTenant.run(tenant, () -> this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((_) -> this.context.getBean(JdbcClient.class)
				.sql(TenantSql
					.of("update tenant_schema.staff set in_charge_since = now() - interval '8 days' where id = ?"))
				.param(UUID.fromString(account))
				.update()));
		return visitor;
	}

	/** Does a job of exporting, which JobRunr would do a few seconds later. */
	public void job(ExportOrder order) {
		this.context.getBean(ExportJob.class).run(order);
	}

	/** Someone without a session at a host. */
	public Visitor anyone(String host) {
		int port = Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"));
		return new Visitor(port, host, "");
	}

}
