package jp.madoguchi.testing;

import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;

/** Lets people come to the tenants of a test. */
@TestComponent
public class TestPeople {

	private final Consumers consumers;

	private final ConsumerSessions sessions;

	private final ApplicationContext context;

	TestPeople(Consumers consumers, ConsumerSessions sessions, ApplicationContext context) {
		this.consumers = consumers;
		this.sessions = sessions;
		this.context = context;
	}

	/** A new consumer who has signed in and agreed. */
	public Visitor consumer(TenantId tenant) {
		return CurrentTenant.call(tenant, () -> {
			UUID id = this.consumers.arrive("provider", "U" + UUID.randomUUID());
			this.consumers.consent(id, 1);
			return anyone(tenant + ".localhost:8080").with(ConsumerSessions.COOKIE, this.sessions.start(id));
		});
	}

	/** Someone without a session at a host. */
	public Visitor anyone(String host) {
		int port = Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"));
		return new Visitor(port, host, "");
	}

}
