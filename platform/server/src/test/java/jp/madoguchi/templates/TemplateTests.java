package jp.madoguchi.templates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.MovableClock;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(MovableClock.class)
class TemplateTests {

	private static final String OWN = "/api/desk/templates";

	private static final String SHARED = "/api/desk/templates/shared";

	@Autowired
	TestPeople people;

	@Autowired
	MovableClock clock;

	private Visitor counselor;

	private Visitor supervisor;

	@BeforeEach
	void someoneWrites() {
		this.counselor = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.supervisor = this.people.staff(TestTenants.ALPHA, Role.SUPERVISOR);
	}

	@AfterEach
	void today() {
		this.clock.setRight();
	}

	@Test
	void personalOnesAreTheirOwnersAlone() {
		Map<String, Object> own = template("わたしの文");
		assertThat(this.counselor.post(OWN, own).status()).isEqualTo(201);
		assertThat(texts(this.counselor)).contains("わたしの文");
		assertThat(texts(this.supervisor)).doesNotContain("わたしの文");
		assertThat(this.supervisor.post(OWN, with(own, "text", "のっとり")).problem()).isEqualTo("invalid-request");
		assertThat(this.supervisor.send("DELETE", OWN + "/" + own.get("id"), null).problem()).isEqualTo("not-found");
		assertThat(this.counselor.send("DELETE", OWN + "/" + own.get("id"), null).status()).isEqualTo(204);
		assertThat(texts(this.counselor)).doesNotContain("わたしの文");
	}

	@Test
	void theCentresAreEverybodysAndKeptBySupervisorsAndAdmins() {
		Map<String, Object> shared = template("みんなの文");
		assertThat(this.counselor.post(SHARED, shared).problem()).isEqualTo("forbidden");
		assertThat(this.supervisor.post(SHARED, shared).status()).isEqualTo(201);
		assertThat(this.people.staff(TestTenants.ALPHA, Role.ADMIN)
			.post(SHARED, with(shared, "text", "みんなの新しい文"))
			.status()).isEqualTo(200);
		assertThat(texts(this.counselor)).contains("みんなの新しい文").doesNotContain("みんなの文");
	}

	@Test
	void aLegalTextHasItsBasisAndItsLastDay() {
		assertThat(this.counselor.post(OWN, with(template("法令"), "basis", "特定商取引法9条")).problem())
			.isEqualTo("invalid-request");
		assertThat(this.counselor.post(OWN, with(template("法令"), "validUntil", "2099-12-01")).problem())
			.isEqualTo("invalid-request");
		assertThat(this.counselor.post(OWN, legal(LocalDate.of(2099, 12, 1))).status()).isEqualTo(201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "契約日は{{契約日}}です", "{{}}", "前 {{名前}} 後" })
	void aBlankThatIsLeftIsRefused(String text) {
		String path = taken();
		assertThat(answer(path, text, List.of()).problem()).isEqualTo("blank-unfilled");
		assertThat(this.counselor
			.post(path + "/messages/in-steps",
					Map.of("id", UUID.randomUUID(), "texts", List.of("よい文", text), "seen", 1))
			.problem()).isEqualTo("blank-unfilled");
		assertThat(this.counselor.get(path + "/changes").json().path("messages").size()).isEqualTo(1);
	}

	@Test
	void aConsumerMayWriteWhatLooksLikeABlank() {
		Visitor consumer = this.people.consumer(TestTenants.ALPHA);
		assertThat(consumer
			.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "画面に {{name}} と出ました"))
			.status()).isEqualTo(201);
	}

	/** The day is Japan's: at 00:00 there, it is still the day before in UTC. */
	@Test
	void aLegalTextIsNotSentAfterItsLastDay() {
		LocalDate last = this.clock.today();
		Map<String, Object> legal = legal(last);
		this.counselor.post(OWN, legal);
		String path = taken();
		List<Object> used = List.of(legal.get("id"));
		this.clock.set(last, java.time.LocalTime.of(23, 59));
		assertThat(answer(path, "8日以内です", used).status()).isEqualTo(201);
		this.clock.set(last.plusDays(1), java.time.LocalTime.MIDNIGHT);
		assertThat(answer(path, "8日以内です", used).problem()).isEqualTo("template-outdated");
	}

	@Test
	void aCentreWithTextsOfItsOwnKeepsThem() {
		Visitor beta = this.people.staff(TestTenants.BETA, Role.COUNSELOR);
		assertThat(begin("はじめの文").status()).isEqualTo(204);
		assertThat(texts(beta)).containsExactly("はじめの文");
		assertThat(begin("つぎの文").status()).isEqualTo(204);
		assertThat(texts(beta)).containsExactly("はじめの文");
	}

	private Answer begin(String text) {
		return this.counselor.send("PUT", "/internal/tenants/beta/templates", Map.of("items", List.of(template(text))));
	}

	private String taken() {
		String id = this.people.consumer(TestTenants.ALPHA)
			.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "たすけてください"))
			.json()
			.at("/consultation/id")
			.asString();
		String path = "/api/desk/consultations/" + id;
		assertThat(this.counselor.post(path + "/take", Map.of()).status()).isEqualTo(204);
		return path;
	}

	private Answer answer(String path, String text, List<Object> templates) {
		return this.counselor.post(path + "/messages",
				Map.of("id", UUID.randomUUID(), "text", text, "seen", 99, "templates", templates));
	}

	private static List<String> texts(Visitor reader) {
		return reader.get(OWN)
			.json()
			.path("items")
			.valueStream()
			.map((JsonNode template) -> template.path("text").asString())
			.toList();
	}

	private static Map<String, Object> template(String text) {
		return Map.of("id", UUID.randomUUID(), "category", "説明", "title", "題", "text", text, "basis", "");
	}

	private static Map<String, Object> legal(LocalDate last) {
		return with(with(template("8日以内です"), "basis", "特定商取引法9条"), "validUntil", last.toString());
	}

	private static Map<String, Object> with(Map<String, Object> template, String name, Object value) {
		Map<String, Object> changed = new HashMap<>(template);
		changed.put(name, value);
		return changed;
	}

}
