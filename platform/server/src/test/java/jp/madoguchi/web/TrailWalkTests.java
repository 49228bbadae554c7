package jp.madoguchi.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.identity.SessionId;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever anybody does, and whatever the desk is shown of a consultation, is in the
 * trail under their own name. Generated from the running server: an endpoint that leaves
 * no entry has to be named here.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailWalkTests {

	/** What changes something and leaves no entry, and why. */
	private static final Map<String, String> LEFT_OUT = Map.ofEntries(
			entry("POST /api/desk/logout/backchannel", "here nobody is signed in whom it could end"),
			entry("PUT /api/desk/presence", "who is there is told to all, and is no deed"),
			entry("POST /api/desk/absences", "one's own calendar"),
			entry("DELETE /api/desk/absences/{id}", "one's own calendar"),
			entry("PUT /api/desk/consultations/{id}/viewing", "what was seen is noted when it is read"),
			entry("PUT /api/desk/consultations/{id}/draft", "only the writer's own until it is sent"),
			entry("DELETE /api/desk/consultations/{id}/draft", "only the writer's own until it is sent"),
			entry("POST /api/desk/consultations/{id}/read", "the receipt stands at the message"),
			entry("POST /api/desk/templates", "one's own"), entry("DELETE /api/desk/templates/{id}", "one's own"),
			entry("POST /api/consumer/consultations/{id}/understood", "it stands at the message"),
			entry("DELETE /api/consumer/session", "a consumer's visits are theirs"),
			entry("POST /api/consumer/consultations/{id}/received", "the receipt stands at the message"),
			entry("POST /api/consumer/consultations/{id}/read", "the receipt stands at the message"),
			entry("POST /api/consumer/consultations/{id}/typing", "nothing of it is kept"),
			entry("PUT /api/consumer/intake/answers/{question}", "only the writer's own until the first message"),
			entry("POST /api/consumer/intake/end", "only the writer's own until the first message"),
			entry("POST /api/consumer/consent", "was given before, and what is given twice counts once"),
			entry("POST /api/line/webhook", "LINE's own events have a table of their own"),
			entry("PUT /internal/tenants/{tenant}", "the catalogue tells it; a step done is not done again"));

	@Autowired
	ApplicationContext server;

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	@Autowired
	Settings settings;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@BeforeAll
	void openCentres() {
		new Centres(this.people, this.tenants, this.settings).open();
	}

	@TestFactory
	Stream<DynamicTest> everyDeedAndEveryViewIsInTheTrail() {
		return endpoints().filter((endpoint) -> !LEFT_OUT.containsKey(endpoint.toString()))
			.map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(),
					() -> assertThat(entriesOf(endpoint)).as("entries by the one who calls %s", endpoint)
						.isPositive()));
	}

	@TestFactory
	Stream<DynamicTest> whatIsLeftOutLeavesNone() {
		return endpoints().filter((endpoint) -> LEFT_OUT.containsKey(endpoint.toString()))
			.map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(),
					() -> assertThat(entriesOf(endpoint)).isZero()));
	}

	@Test
	void consentIsInTheTrail() {
		Visitor stranger = this.people.stranger(TestTenants.ALPHA);
		UUID consumer = actor(TestTenants.ALPHA, stranger);
		assertThat(stranger.post("/api/consumer/consent", Map.of("version", 1)).status()).isEqualTo(204);
		assertThat(entries(TestTenants.ALPHA, consumer)).isEqualTo(1);
	}

	@Test
	void nothingIsLeftOutThatIsNotThere() {
		assertThat(endpoints().map(Endpoint::toString)).containsAll(LEFT_OUT.keySet());
	}

	/** What changes something, and what shows a consultation to the desk. */
	private Stream<Endpoint> endpoints() {
		return Endpoints.of(this.server)
			.stream()
			.filter(Endpoint::isOurs)
			.filter((endpoint) -> endpoint.changesSomething()
					|| endpoint.path().startsWith("/api/desk/consultations/{id}/"));
	}

	private int entriesOf(Endpoint endpoint) {
		Example example = Examples.find(endpoint).orElseThrow();
		Scene scene = new Scene(this.people, TestTenants.ALPHA);
		String id = example.target().apply(scene);
		Call call = example.call(endpoint, scene, id);
		boolean byOperator = example.person() == Person.CELL;
		TenantId tenant = byOperator ? new TenantId(id) : scene.tenant;
		UUID actor = byOperator ? new UUID(0, 0) : actor(tenant, call.who());
		int before = entries(tenant, actor);
		assertThat(call.send().status()).isBetween(200, 399);
		return entries(tenant, actor) - before;
	}

	/** Operators have no id. */
	private int entries(TenantId tenant, UUID actor) {
		return read(tenant, """
				select count(*) from tenant_schema.audit_entry
				where actor_kind <> 'product' and coalesce(actor_id, '00000000-0000-0000-0000-000000000000') = ?""",
				actor, Integer.class);
	}

	private UUID actor(TenantId tenant, Visitor visitor) {
		byte[] session = SessionId.ofCookie(visitor.cookie().substring(visitor.cookie().indexOf('=') + 1)).bytes();
		return read(tenant, """
				select account_id from (
				  select id_hash, account_id from tenant_schema.staff_session
				  union all select id_hash, consumer_id from tenant_schema.consumer_session) where id_hash = ?""",
				session, UUID.class);
	}

	private <T> T read(TenantId tenant, String sql, Object parameter, Class<T> type) {
		return CurrentTenant.call(tenant, () -> this.transaction
			.execute((_) -> this.jdbc.sql(TenantSql.of(sql)).param(parameter).query(type).single()));
	}

}
