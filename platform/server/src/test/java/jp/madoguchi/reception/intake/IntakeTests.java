package jp.madoguchi.reception.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SealBrokenException;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class IntakeTests {

	private static final String INTAKE = "/api/consumer/intake";

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	@Autowired
	SubjectKeys keys;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	Visitor consumer;

	Visitor counselor;

	@BeforeEach
	void theCentreAsks() {
		this.consumer = this.people.consumer(TestTenants.ALPHA);
		this.counselor = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		assertThat(this.consumer.send("PUT", "/internal/tenants/alpha/intake", TestIntake.form(1)).status())
			.isEqualTo(204);
	}

	@Test
	void answersAreThereAgainWhenTheConsumerComesBack() {
		answer("what", TestIntake.choice(1, "signed"));
		answer("age", TestIntake.declined(1));
		JsonNode own = own();
		assertThat(own.path("state").asString()).isEqualTo("asking");
		assertThat(own.at("/form/questions")).hasSize(12);
		assertThat(questions(own)).containsExactly("what", "age");
		assertThat(own.at("/answers/0/choices/0/title").asString()).isEqualTo("〔signed〕");
		assertThat(own.at("/answers/1/declined").asBoolean()).isTrue();
	}

	@Test
	void anAnswerTakesThePlaceOfAnEarlierOneAndStandsInTheFormsOrder() {
		answer("age", TestIntake.choice(1, "20s"));
		answer("what", TestIntake.choice(1, "signed"));
		answer("age", TestIntake.choice(1, "60s"));
		assertThat(questions(own())).containsExactly("what", "age");
		assertThat(own().at("/answers/1/choices/0/id").asString()).isEqualTo("60s");
	}

	@Test
	void anAnswerIsGoneWithTheOneItFollowed() {
		answer("what", TestIntake.choice(1, "paid"));
		answer("paid-when", TestIntake.choice(1, "today"));
		answer("what", TestIntake.choice(1, "signed"));
		assertThat(questions(own())).containsExactly("what");
	}

	@Test
	void theFirstMessageTakesTheAnswersWithItAndTheDeskReadsThem() {
		answer("what", TestIntake.choice(1, "signed"));
		answer("whom", TestIntake.choice(1, "family"));
		answer("place", TestIntake.words(1, "木曽町"));
		answer("age", TestIntake.choice(1, "60s"));
		answer("other", TestIntake.declined(1));
		answer("name", TestIntake.words(1, " はな "));
		answer("call", TestIntake.answer(1, Map.of("phone", "026-000-0000", "text", "夕方")));
		end(false);
		String id = open();
		JsonNode told = this.counselor.get("/api/desk/consultations/" + id + "/intake").json();
		assertThat(told.path("state").asString()).isEqualTo("finished");
		assertThat(questions(told)).containsExactly("what", "whom", "place", "age", "other", "name", "call");
		assertThat(told.at("/answers/0/meaning").asString()).isEqualTo("what-happened");
		JsonNode brief = row(id).path("brief");
		assertThat(brief.path("callName").asString()).isEqualTo("はな");
		assertThat(brief.path("kind").asString()).isEqualTo("〔signed〕");
		assertThat(brief.path("whom").asString()).isEqualTo("〔family〕");
		assertThat(brief.path("place").asString()).isEqualTo("木曽町");
		assertThat(brief.path("age").asString()).isEqualTo("〔60s〕");
	}

	@Test
	void theFirstMessagePutsTheAnswersUnderTheConsultationsKey() {
		answer("what", TestIntake.choice(1, "signed"));
		IntakeOwner before = newestOwner();
		assertThat(before.opens()).isTrue();
		String id = open();
		assertThat(before.opens()).isFalse();
		assertThat(new IntakeOwner(before.intake, UUID.fromString(id)).opens()).isTrue();
	}

	@Test
	void withTheNextConsultationTheQuestionsAreAskedAnew() {
		answer("what", TestIntake.choice(1, "signed"));
		end(true);
		assertThat(own().path("state").asString()).isEqualTo("skipped");
		String id = open();
		assertThat(own().path("answers")).isEmpty();
		this.consumer.post("/api/consumer/consultations/" + id + "/close", Map.of());
		assertThat(own().path("state").asString()).isEqualTo("asking");
		answer("age", TestIntake.choice(1, "20s"));
		assertThat(questions(this.counselor.get("/api/desk/consultations/" + id + "/intake").json()))
			.containsExactly("what");
	}

	@Test
	void anAnswerThatComesAfterTheFirstMessageStillReachesTheDesk() {
		String id = open();
		assertThat(this.counselor.get("/api/desk/consultations/" + id + "/intake").json().path("state").isNull())
			.isTrue();
		assertThat(row(id).path("brief").isNull()).isTrue();
		long before = row(id).path("version").asLong();
		answer("what", TestIntake.choice(1, "paid"));
		answer("paid-when", TestIntake.choice(1, "today"));
		assertThat(row(id).at("/brief/kind").asString()).isEqualTo("〔paid〕");
		assertThat(row(id).at("/urgent/0").asString()).isEqualTo("money-sent");
		assertThat(row(id).path("version").asLong()).isGreaterThan(before);
	}

	@Test
	void ofAChangedFormTheOldAnswerIsRefusedAndWhatWasSaidKeepsItsWords() {
		TenantId changing = new TenantId("changing");
		this.tenants.make(changing);
		Visitor elsewhere = this.people.consumer(changing);
		elsewhere.send("PUT", "/internal/tenants/changing/intake", TestIntake.form(1));
		elsewhere.send("PUT", INTAKE + "/answers/what", TestIntake.choice(1, "paid"));
		Map<String, Object> changed = Map.of("version", 2, "questions",
				List.of(TestIntake.question("what", "one", "what-happened", List.of("other"), null)));
		assertThat(elsewhere.send("PUT", "/internal/tenants/changing/intake", changed).status()).isEqualTo(204);
		assertThat(elsewhere.send("PUT", INTAKE + "/answers/what", TestIntake.choice(1, "paid")).problem())
			.isEqualTo("intake-outdated");
		JsonNode kept = elsewhere.get(INTAKE).json().at("/answers/0");
		assertThat(kept.path("version").asInt()).isEqualTo(1);
		assertThat(kept.at("/choices/0/title").asString()).isEqualTo("〔paid〕");
		assertThat(elsewhere.send("PUT", "/internal/tenants/changing/intake", TestIntake.form(2)).problem())
			.isEqualTo("invalid-request");
	}

	@ParameterizedTest
	@MethodSource("jp.madoguchi.reception.intake.BadIntake#answers")
	void whatIsNoAnswerToTheQuestionIsRefused(String question, Map<String, Object> answer) {
		assertThat(this.consumer.send("PUT", INTAKE + "/answers/" + question, answer).problem())
			.isEqualTo("invalid-request");
		assertThat(own().path("answers")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("jp.madoguchi.reception.intake.BadIntake#forms")
	void aFormThatCannotBeAskedIsRefused(List<Map<String, Object>> questions) {
		assertThat(this.consumer
			.send("PUT", "/internal/tenants/alpha/intake", Map.of("version", 99, "questions", questions))
			.problem()).isEqualTo("invalid-request");
	}

	@Test
	void nothingIsKeptOfSomebodyWhoHasNotConsented() {
		Visitor stranger = this.people.stranger(TestTenants.ALPHA);
		assertThat(stranger.send("PUT", INTAKE + "/answers/what", TestIntake.choice(1, "paid")).problem())
			.isEqualTo("consent-needed");
		assertThat(stranger.post(INTAKE + "/end", Map.of("skipped", true)).problem()).isEqualTo("consent-needed");
	}

	@Test
	void nobodyElseReadsTheAnswers() {
		answer("name", TestIntake.words(1, "ひみつ"));
		String id = open();
		assertThat(this.people.consumer(TestTenants.ALPHA).get(INTAKE).body()).doesNotContain("ひみつ");
		String path = "/api/desk/consultations/" + id + "/intake";
		assertThat(this.people.staff(TestTenants.ALPHA, Role.SUPERVISOR).get(path).body()).contains("ひみつ");
		assertThat(this.people.staff(TestTenants.ALPHA, Role.ADMIN).get(path).problem()).isEqualTo("forbidden");
		assertThat(this.people.staff(TestTenants.BETA, Role.COUNSELOR).get(path).problem()).isEqualTo("not-found");
	}

	private JsonNode own() {
		return this.consumer.get(INTAKE).json();
	}

	private void answer(String question, Map<String, Object> answer) {
		assertThat(this.consumer.send("PUT", INTAKE + "/answers/" + question, answer).status()).as(question)
			.isEqualTo(204);
	}

	private void end(boolean skipped) {
		assertThat(this.consumer.post(INTAKE + "/end", Map.of("skipped", skipped)).status()).isEqualTo(204);
	}

	private String open() {
		return this.consumer.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "たすけてください"))
			.json()
			.at("/consultation/id")
			.asString();
	}

	private JsonNode row(String id) {
		return this.counselor.get("/api/desk/consultations/" + id + "/changes").json().path("consultation");
	}

	private static List<String> questions(JsonNode told) {
		return told.path("answers").valueStream().map((answer) -> answer.path("question").asString()).toList();
	}

	/** The newest sheet, and whose key might open it. */
	private IntakeOwner newestOwner() {
		return inAlpha(() -> this.jdbc
			.sql(TenantSql.of("select id, consumer_id from tenant_schema.intake order by id desc limit 1"))
			.query((row, n) -> new IntakeOwner(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
			.single());
	}

	private <T> T inAlpha(Supplier<T> work) {
		return CurrentTenant.call(TestTenants.ALPHA, () -> this.transaction.execute((_) -> work.get()));
	}

	/** Whose key a sheet might be under. */
	private final class IntakeOwner {

		private final UUID intake;

		private final UUID subject;

		IntakeOwner(UUID intake, UUID subject) {
			this.intake = intake;
			this.subject = subject;
		}

		boolean opens() {
			return inAlpha(() -> {
				byte[] sealed = IntakeTests.this.jdbc
					.sql(TenantSql.of("select answers from tenant_schema.intake where id = ?"))
					.param(this.intake)
					.query(byte[].class)
					.single();
				try {
					IntakeTests.this.keys.of(this.subject)
						.open(sealed, new FieldName("intake", "answers", this.intake.toString()));
					return true;
				}
				catch (SealBrokenException ex) {
					return false;
				}
			});
		}

	}

}
