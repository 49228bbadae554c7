package jp.madoguchi.line;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.consultation.TestDesk;
import jp.madoguchi.linesimulator.allowed.AllowList;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestHours;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test with the server and LINE. Whatever it does, LINE may have seen nothing that is
 * not on the list.
 */
@ServerTest
@Import(TestDesk.class)
abstract class LineTestCase {

	static final String ALPHA = TestTenants.ALPHA.value();

	static final String BETA = TestTenants.BETA.value();

	/** Someone no other test has met. */
	final String person = SimulatedLine.newPerson();

	@LocalServerPort
	int port;

	@Autowired
	LineWork work;

	@Autowired
	Consumers consumers;

	@Autowired
	TestDesk desk;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	private TestGateway gateway;

	@DynamicPropertySource
	static void simulatedLine(DynamicPropertyRegistry properties) {
		properties.add("madoguchi.line.login-url", () -> SimulatedLine.URL);
		properties.add("madoguchi.line.api-url", () -> SimulatedLine.URL);
		properties.add("madoguchi.line.patience", () -> "2s");
		// The tests beat themselves.
		properties.add("madoguchi.line.tick", () -> "1h");
	}

	@BeforeEach
	void openChannels() {
		this.gateway = new TestGateway(this.port);
		for (String tenant : List.of(ALPHA, BETA)) {
			SimulatedLine.know(tenant, TestChannels.provider(tenant, this.gateway.port()));
			set(tenant, TestChannels.settings(tenant));
			setHours(tenant, TestHours.DAY_AND_NIGHT);
		}
	}

	@AfterEach
	void lineSawNothingElse() {
		this.gateway.close();
		SimulatedLine.endOfTrouble();
		assertThat(allowed().objections(SimulatedLine.received())).isEmpty();
	}

	/** The product's list, with all the tests know exactly. */
	static AllowList allowed() {
		return AllowList.ofTheProduct()
			.knowing("entrance", TestChannels.entrance(ALPHA), TestChannels.entrance(BETA))
			.knowing("channel-id", TestChannels.loginId(ALPHA), TestChannels.loginId(BETA),
					TestChannels.messagingId(ALPHA), TestChannels.messagingId(BETA))
			.knowing("channel-secret", TestChannels.loginSecret(ALPHA), TestChannels.loginSecret(BETA),
					TestChannels.messagingSecret(ALPHA), TestChannels.messagingSecret(BETA), TestChannels.EMPTY_SECRET)
			.knowing("callback", TestChannels.encodedCallback(ALPHA), TestChannels.encodedCallback(BETA));
	}

	void set(String tenant, Map<String, Object> settings) {
		put(tenant, "line", settings);
	}

	void setHours(String tenant, Map<String, Object> hours) {
		put(tenant, "hours", hours);
	}

	private void put(String tenant, String what, Map<String, Object> settings) {
		assertThat(consumer(tenant).send("PUT", "/internal/tenants/" + tenant + "/" + what, settings).status())
			.isEqualTo(204);
	}

	/** A browser nobody is signed in with. */
	Visitor consumer(String tenant) {
		return new Visitor(this.port, tenant + ".localhost:8080", "");
	}

	/** The person's id under alpha's provider. */
	String userId() {
		return SimulatedLine.userId(this.person, ALPHA);
	}

	/** Signs a person in by LINE and lets them agree to the consent text. */
	Visitor signedIn(String person, String tenant) {
		Visitor visitor = new LoginVisit(consumer(tenant)).complete(person);
		in(tenant, () -> {
			this.consumers.consent(this.consumers.arrive("provider-" + tenant, SimulatedLine.userId(person, tenant)),
					1);
			return true;
		});
		return visitor;
	}

	/** Opens a consultation and lets the desk take it. */
	UUID takenConsultation(Visitor visitor, String tenant, String text) {
		UUID consultation = UUID.fromString(visitor
			.post("/api/consumer/consultations", Map.of("id", UuidCreator.getTimeOrderedEpoch(), "text", text))
			.json()
			.path("consultation")
			.path("id")
			.asString());
		CurrentTenant.run(new TenantId(tenant), () -> this.desk.take(consultation));
		return consultation;
	}

	/** Lets the desk answer, some time ago. */
	int answered(UUID consultation, String tenant, Duration ago) {
		return answered(consultation, tenant, "お返事です", ago);
	}

	int answered(UUID consultation, String tenant, String text, Duration ago) {
		int seq = CurrentTenant.call(new TenantId(tenant), () -> this.desk.answer(consultation, text));
		update(tenant,
				"update tenant_schema.message set at = at - make_interval(secs => ?) where consultation_id = ? and seq = ?",
				ago.toSeconds(), consultation, seq);
		return seq;
	}

	/** One beat of the LINE work, waiting for its end. */
	void beat(String tenant) {
		CurrentTenant.run(new TenantId(tenant), () -> {
			if (this.work.isDue()) {
				this.work.send();
			}
		});
	}

	int update(String tenant, String sql, Object... parameters) {
		return in(tenant, () -> this.jdbc.sql(TenantSql.of(sql)).params(parameters).update());
	}

	<T> List<T> query(String tenant, Class<T> type, String sql, Object... parameters) {
		return in(tenant, () -> this.jdbc.sql(TenantSql.of(sql)).params(parameters).query(type).list());
	}

	<T> T in(String tenant, ScopedValue.CallableOp<T, RuntimeException> work) {
		return CurrentTenant.call(new TenantId(tenant), () -> this.transaction.execute((_) -> work.call()));
	}

}
