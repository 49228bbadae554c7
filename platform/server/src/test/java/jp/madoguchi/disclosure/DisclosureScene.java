package jp.madoguchi.disclosure;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.TestDisclosure;
import jp.madoguchi.testing.TestLineAccount;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody whose id is known here, their consultation, and two who answer for it. */
final class DisclosureScene {

	static final String PATH = "/api/desk/disclosures";

	final TenantId tenant = TestTenants.ALPHA;

	final String uid = "U" + UUID.randomUUID().toString().replace("-", "");

	final TestPeople people;

	final Visitor supervisor;

	final Visitor admin;

	final Visitor consumer;

	final String consultation;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	DisclosureScene(TestPeople people, Consumers consumers, ConsumerSessions sessions, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.people = people;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.supervisor = people.ofStanding(this.tenant, Role.SUPERVISOR);
		this.admin = people.ofStanding(this.tenant, Role.ADMIN);
		this.consumer = CurrentTenant.call(this.tenant, () -> {
			UUID id = consumers.arrive("provider", this.uid);
			consumers.consent(id, 1);
			return people.anyone(this.tenant + ".localhost:8080").with(ConsumerSessions.COOKIE, sessions.start(id));
		});
		this.consultation = this.consumer
			.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "もう消えてしまいたいです"))
			.json()
			.at("/consultation/id")
			.asString();
		assertThat(this.consumer
			.send("PUT", "/internal/tenants/" + this.tenant + "/line", TestLineAccount.settings(this.tenant.value()))
			.status()).isEqualTo(204);
	}

	/** Asks in writing and returns the disclosure's id. */
	String asked(Visitor asking) {
		return made(asking.post(PATH, TestDisclosure.request(this.consultation, "")));
	}

	/** Opens because of a danger and returns the disclosure's id. */
	String endangered(Visitor asking) {
		return made(asking.post(PATH + "/danger", TestDisclosure.danger(this.consultation, "橋の上にいると書いています")));
	}

	/** Asked by the supervisor, approved by the administrator, opened. */
	String opened() {
		String id = asked(this.supervisor);
		assertThat(act(this.admin, id, "approval").status()).isEqualTo(204);
		assertThat(act(this.supervisor, id, "opening").status()).isEqualTo(204);
		return id;
	}

	static String made(Answer answer) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		return answer.json().path("id").asString();
	}

	static Answer act(Visitor who, String id, String act) {
		return who.post(PATH + "/" + id + "/" + act, Map.of("reason", "理由"));
	}

	static Answer see(Visitor who, String id) {
		return who.get(PATH + "/" + id + "/identification");
	}

	/** A disclosure as somebody's list has it. */
	static JsonNode listed(Visitor who, String id) {
		return who.get(PATH)
			.json()
			.path("items")
			.valueStream()
			.filter((one) -> one.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	/** Lets time pass for a disclosure. */
	void later(String id, Duration time) {
		write("""
				update tenant_schema.disclosure set requested_at = requested_at - make_interval(secs => :time),
				  decided_at = decided_at - make_interval(secs => :time),
				  opened_at = opened_at - make_interval(secs => :time) where id = :id""",
				Map.of("time", (double) time.toSeconds(), "id", UUID.fromString(id)));
	}

	int write(String sql, Map<String, Object> parameters) {
		return CurrentTenant.call(this.tenant,
				() -> this.transaction.execute((_) -> this.jdbc.sql(TenantSql.of(sql)).params(parameters).update()));
	}

	/** Entries of the trail about a disclosure, oldest first. */
	List<String> trail(String id) {
		return CurrentTenant.call(this.tenant,
				() -> this.transaction.execute((_) -> this.jdbc
					.sql(TenantSql.of("select deed from tenant_schema.audit_entry where subject_id = ? order by id"))
					.param(UUID.fromString(id))
					.query(String.class)
					.list()));
	}

	/** Something happens between somebody and the account. */
	void line(String user, String type, Instant at) {
		String call = TestLineAccount.call("""
				{"type":"%s","webhookEventId":"%s","timestamp":%d,"mode":"active","replyToken":"r",
				 "source":{"type":"user","userId":"%s"},"message":{"type":"text","id":"1","text":"しにたい"}}"""
			.formatted(type, UUID.randomUUID().toString().replace("-", ""), at.toEpochMilli(), user));
		assertThat(Visitor
			.exchange(this.consumer.request("/api/line/webhook")
				.header("Content-Type", "application/json")
				.header("x-line-signature", TestLineAccount.signature(this.tenant.value(), call))
				.POST(BodyPublishers.ofString(call))
				.build())
			.status()).isEqualTo(200);
	}

}
