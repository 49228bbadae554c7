package jp.madoguchi.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers taken back and put right, and long answers in steps. */
@ServerTest
class CorrectionTests {

	@Autowired
	TestPeople people;

	private Visitor consumer;

	private Visitor counselor;

	private Visitor colleague;

	private Visitor supervisor;

	private String own;

	private String desk;

	@BeforeEach
	void theCounselorHasAnswered() {
		this.consumer = this.people.consumer(TestTenants.ALPHA);
		this.counselor = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.colleague = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.supervisor = this.people.staff(TestTenants.ALPHA, Role.SUPERVISOR);
		String id = this.consumer
			.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "たすけてください"))
			.json()
			.at("/consultation/id")
			.asString();
		this.own = "/api/consumer/consultations/" + id;
		this.desk = "/api/desk/consultations/" + id;
		this.counselor.post(this.desk + "/take", Map.of());
		answer("20日以内です", UUID.randomUUID());
	}

	@Test
	void bothSidesSeeThatAnAnswerWasTakenBackAndNotWhatItSaid() {
		long before = version();
		assertThat(withdraw(this.counselor).status()).isEqualTo(204);
		for (JsonNode line : List.of(line(this.consumer), line(this.counselor))) {
			assertThat(line.path("withdrawnAt").isNull()).isFalse();
			assertThat(line.path("text").asString()).doesNotContain("20日");
			assertThat(line.path("version").asLong()).isEqualTo(before + 1);
		}
		assertThat(this.counselor.get("/api/desk/consultations?list=mine").body()).doesNotContain("20日");
		assertThat(withdraw(this.counselor).status()).isEqualTo(204);
		assertThat(version()).isEqualTo(before + 1);
	}

	@Test
	void aCorrectedAnswerIsUnreadAgain() {
		this.consumer.post(this.own + "/read", Map.of("seq", 2));
		assertThat(line(this.counselor).path("readAt").isNull()).isFalse();
		assertThat(correct(this.counselor, "8日以内です").status()).isEqualTo(204);
		for (JsonNode line : List.of(line(this.consumer), line(this.counselor))) {
			assertThat(line.path("text").asString()).isEqualTo("8日以内です");
			assertThat(line.path("correctedAt").isNull()).isFalse();
			assertThat(line.path("readAt").isNull()).isTrue();
		}
		long after = version();
		assertThat(correct(this.counselor, "8日以内です").status()).isEqualTo(204);
		assertThat(version()).isEqualTo(after);
		this.consumer.post(this.own + "/read", Map.of("seq", 2));
		assertThat(line(this.counselor).path("readAt").isNull()).isFalse();
	}

	@Test
	void onlyAuthorAndSupervisorMayAndOnlyAtTheCentresAnswers() {
		assertThat(withdraw(this.colleague).problem()).isEqualTo("forbidden");
		assertThat(correct(this.colleague, "よこから").problem()).isEqualTo("forbidden");
		assertThat(this.counselor.post(this.desk + "/messages/1/withdraw", Map.of()).problem()).isEqualTo("not-found");
		assertThat(correct(this.supervisor, "責任者が直しました").status()).isEqualTo(204);
		assertThat(withdraw(this.supervisor).status()).isEqualTo(204);
		assertThat(correct(this.counselor, "あとから").problem()).isEqualTo("invalid-request");
	}

	@Test
	void whatItSaidBeforeIsForSupervisors() {
		correct(this.counselor, "8日以内です");
		withdraw(this.supervisor);
		assertThat(this.counselor.get(this.desk + "/messages/2/originals").problem()).isEqualTo("forbidden");
		assertThat(this.supervisor.get(this.desk + "/messages/2/originals")
			.json()
			.path("items")
			.valueStream()
			.map((original) -> original.path("text").asString())).containsExactly("20日以内です", "8日以内です");
	}

	@Test
	void itIsPutRightAfterTheEndToo() {
		this.counselor.post(this.desk + "/close", Map.of());
		assertThat(correct(this.counselor, "8日以内です").status()).isEqualTo(204);
		assertThat(line(this.consumer).path("text").asString()).isEqualTo("8日以内です");
	}

	/** Its answer was lost on the way; the page sends it once more. */
	@Test
	void aRepeatedAnswerIsKnownThoughItSaysSomethingElseByNow() {
		UUID id = UUID.randomUUID();
		answer("ひとこと", id);
		this.counselor.send("PUT", this.desk + "/messages/3/text", Map.of("text", "ふたこと", "templates", List.of()));
		assertThat(answer("ひとこと", id).status()).isEqualTo(200);
		assertThat(answer("ちがうこと", id).problem()).isEqualTo("message-conflict");
	}

	@Test
	void aLongAnswerGoesOutWholeAndStepByStep() {
		Map<String, Object> steps = steps(2, "まず", "つぎに", "おわりに");
		assertThat(this.counselor.post(this.desk + "/messages/in-steps", steps).status()).isEqualTo(201);
		assertThat(this.counselor.post(this.desk + "/messages/in-steps", steps).status()).isEqualTo(200);
		assertThat(lines(this.consumer).subList(2, 5))
			.extracting((line) -> line.at("/step/number").asInt() + "/" + line.at("/step/of").asInt() + " "
					+ line.path("text").asString())
			.containsExactly("1/3 まず", "2/3 つぎに", "3/3 おわりに");
		assertThat(lines(this.consumer)).hasSize(5);
	}

	@Test
	void ofALongAnswerNothingGoesOutOverAnUnseenMessage() {
		this.consumer.post(this.own + "/messages", Map.of("id", UUID.randomUUID(), "text", "あと、もうひとつ"));
		assertThat(this.counselor.post(this.desk + "/messages/in-steps", steps(2, "まず", "つぎに")).problem())
			.isEqualTo("unseen-changes");
		assertThat(lines(this.consumer)).hasSize(3);
	}

	@Test
	void theCounselorSeesWhichStepWasUnderstood() {
		this.counselor.post(this.desk + "/messages/in-steps", steps(2, "まず", "つぎに"));
		assertThat(this.consumer.post(this.own + "/understood", Map.of("seq", 2)).problem()).isEqualTo("not-found");
		long before = version();
		assertThat(this.consumer.post(this.own + "/understood", Map.of("seq", 4)).status()).isEqualTo(204);
		assertThat(this.consumer.post(this.own + "/understood", Map.of("seq", 4)).status()).isEqualTo(204);
		assertThat(version()).isEqualTo(before + 1);
		assertThat(lines(this.counselor).get(3).at("/step/understoodAt").isNull()).isFalse();
		assertThat(lines(this.counselor).get(2).at("/step/understoodAt").isNull()).isTrue();
	}

	private Answer answer(String text, UUID id) {
		return this.counselor.post(this.desk + "/messages", Map.of("id", id, "text", text, "seen", 99));
	}

	private static Map<String, Object> steps(int seen, String... texts) {
		return Map.of("id", UUID.randomUUID(), "texts", List.of(texts), "seen", seen);
	}

	private Answer withdraw(Visitor editor) {
		return editor.post(this.desk + "/messages/2/withdraw", Map.of());
	}

	private Answer correct(Visitor editor, String text) {
		return editor.send("PUT", this.desk + "/messages/2/text", Map.of("text", text, "templates", List.of()));
	}

	private long version() {
		return this.counselor.get(this.desk + "/changes").json().at("/consultation/version").asLong();
	}

	/** The answer, as one of them reads it. */
	private JsonNode line(Visitor reader) {
		return lines(reader).get(1);
	}

	private List<JsonNode> lines(Visitor reader) {
		String path = reader.equals(this.consumer) ? this.own : this.desk;
		return reader.get(path + "/changes").json().path("messages").valueStream().toList();
	}

}
