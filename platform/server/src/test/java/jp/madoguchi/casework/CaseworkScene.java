package jp.madoguchi.casework;

import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A centre of its own with one consultation that a counselor has taken. */
final class CaseworkScene {

	final TenantId tenant = new TenantId("c" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));

	final Visitor consumer;

	final Visitor counselor;

	final Visitor colleague;

	final Visitor supervisor;

	final String id;

	/** The consumer has told their age and what it is about before the first message. */
	CaseworkScene(TestPeople people, TestTenants tenants) {
		tenants.make(this.tenant);
		this.consumer = people.consumer(this.tenant);
		this.counselor = people.staff(this.tenant, Role.COUNSELOR);
		this.colleague = people.staff(this.tenant, Role.COUNSELOR);
		this.supervisor = people.staff(this.tenant, Role.SUPERVISOR);
		set("intake", TestIntake.form(1));
		answer("age", TestIntake.choice(1, "60s"));
		answer("payment", TestIntake.answer(1, Map.of("amount", 30_000)));
		answer("other", TestIntake.words(1, "あおぞら商会"));
		this.id = this.consumer.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "たすけてください"))
			.json()
			.at("/consultation/id")
			.asString();
		assertThat(this.counselor.post(path("take"), Map.of()).status()).isEqualTo(204);
	}

	void set(String topic, Object value) {
		Answer answer = this.consumer.send("PUT", "/internal/tenants/" + this.tenant + "/" + topic, value);
		assertThat(answer.status()).as(answer.body()).isEqualTo(204);
	}

	Answer put(Visitor who, String what, Object body) {
		return who.send("PUT", path(what), body);
	}

	Answer post(Visitor who, String what) {
		return who.post(path(what), Map.of());
	}

	/** What is recorded, as a colleague reads it. */
	JsonNode records() {
		return this.colleague.get(path("casework")).json();
	}

	long version() {
		return this.colleague.get(path("changes")).json().at("/consultation/version").asLong();
	}

	String path(String what) {
		return "/api/desk/consultations/" + this.id + "/" + what;
	}

	/** The consumer answers a first question, now or again. */
	void answer(String question, Object answer) {
		assertThat(this.consumer.send("PUT", "/api/consumer/intake/answers/" + question, answer).status())
			.isEqualTo(204);
	}

}
