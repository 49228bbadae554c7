package jp.madoguchi.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class DeskTests {

	private static final String DESK = "/api/desk/consultations";

	@Autowired
	TestPeople people;

	Visitor consumer;

	Visitor counselor;

	Visitor colleague;

	String id;

	@BeforeEach
	void aConsultationWaits() {
		this.consumer = this.people.consumer(TestTenants.ALPHA);
		this.counselor = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.colleague = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.id = this.consumer.post("/api/consumer/consultations", text("たすけてください"))
			.json()
			.at("/consultation/id")
			.asString();
	}

	@Test
	void aNewConsultationWaitsAndRings() {
		JsonNode row = row(this.counselor, "waiting");
		assertThat(row.path("lastLine").asString()).isEqualTo("たすけてください");
		assertThat(row.path("turn").asString()).isEqualTo("centre");
		assertThat(row.path("unread").asInt()).isEqualTo(1);
		assertThat(this.counselor.get("/api/desk/alarm").json().path("waiting").valueStream())
			.anyMatch((call) -> call.path("id").asString().equals(this.id));
	}

	@Test
	void theFirstToTakeItHasIt() {
		assertThat(post(this.counselor, "take").status()).isEqualTo(204);
		assertThat(post(this.counselor, "take").status()).isEqualTo(204);
		assertThat(post(this.colleague, "take").problem()).isEqualTo("already-taken");
		assertThat(row(this.counselor, "mine").path("state").asString()).isEqualTo("assigned");
	}

	@Test
	void bothSidesSeeWhatIsWrittenAndRead() {
		post(this.counselor, "take");
		post(this.counselor, "read", Map.of("seq", 1));
		assertThat(consumerLine(0).path("readAt").isNull()).isFalse();

		assertThat(answer(this.counselor, "承りました", 1).status()).isEqualTo(201);
		JsonNode seen = consumerLine(1);
		assertThat(seen.path("text").asString()).isEqualTo("承りました");
		assertThat(seen.path("from").asString()).isEqualTo("centre");

		this.consumer.post("/api/consumer/consultations/" + this.id + "/received", Map.of("seq", 2));
		assertThat(deskLine(1).path("receivedAt").isNull()).isFalse();
		assertThat(deskLine(1).path("readAt").isNull()).isTrue();
		this.consumer.post("/api/consumer/consultations/" + this.id + "/read", Map.of("seq", 2));
		assertThat(deskLine(1).path("readAt").isNull()).isFalse();
		assertThat(row(this.counselor, "mine").path("turn").asString()).isEqualTo("consumer");
	}

	@Test
	void theConsumerNeverLearnsWhoOfTheStaffWrites() {
		post(this.counselor, "take");
		answer(this.counselor, "承りました", 1);
		assertThat(this.consumer.get("/api/consumer/consultations/" + this.id + "/changes").body()).doesNotContain("職員")
			.doesNotContain("author");
	}

	@Test
	void onlyTheOneWhoHandlesItWritesInIt() {
		assertThat(answer(this.counselor, "まだです", 1).problem()).isEqualTo("not-assigned");
		post(this.counselor, "take");
		assertThat(answer(this.colleague, "よこから", 1).problem()).isEqualTo("not-assigned");
		assertThat(post(this.colleague, "read", Map.of("seq", 1)).problem()).isEqualTo("not-assigned");
		assertThat(post(this.colleague, "close").problem()).isEqualTo("not-assigned");
	}

	@Test
	void aMessageToAClosedConsultationReopensItInTheWritersHands() {
		closed();
		assertThat(answer(this.colleague, "まだです", 1).problem()).isEqualTo("consultation-closed");
		UUID message = UUID.randomUUID();
		assertThat(contact(this.colleague, message, "その後いかがですか", 1).status()).isEqualTo(201);
		assertThat(contact(this.colleague, message, "その後いかがですか", 1).status()).isEqualTo(200);
		JsonNode row = row(this.colleague, "mine");
		assertThat(row.path("state").asString()).isEqualTo("assigned");
		assertThat(row.path("turn").asString()).isEqualTo("consumer");
		assertThat(consumerLine(1).path("text").asString()).isEqualTo("その後いかがですか");
		assertThat(contact(this.counselor, UUID.randomUUID(), "わたしも", 2).problem()).isEqualTo("not-assigned");
	}

	@Test
	void whatCannotBeSentReopensNothing() {
		closed();
		assertThat(contact(this.colleague, UUID.randomUUID(), "見ていない文の上から", 0).problem()).isEqualTo("unseen-changes");
		this.consumer.post("/api/consumer/consultations", text("べつのことです"));
		assertThat(contact(this.colleague, UUID.randomUUID(), "前の件です", 1).problem()).isEqualTo("already-taken");
		assertThat(row(this.colleague, "closed").path("state").asString()).isEqualTo("closed");
	}

	@Test
	void nobodyAnswersOverAMessageTheyHaveNotSeen() {
		post(this.counselor, "take");
		this.consumer.post("/api/consumer/consultations/" + this.id + "/messages", text("あと、もうひとつ"));
		assertThat(answer(this.counselor, "古い画面から", 1).problem()).isEqualTo("unseen-changes");
		assertThat(answer(this.counselor, "両方に答えます", 2).status()).isEqualTo(201);
	}

	@Test
	void aRepeatedAnswerIsKeptOnce() {
		post(this.counselor, "take");
		Map<String, Object> answer = Map.of("id", UUID.randomUUID(), "text", "一度だけ", "seen", 1);
		assertThat(post(this.counselor, "messages", answer).status()).isEqualTo(201);
		assertThat(post(this.counselor, "messages", answer).status()).isEqualTo(200);
		assertThat(desk().path("messages").size()).isEqualTo(2);
	}

	@Test
	void aHandOverIsAcceptedOrRefusedWithAReason() {
		post(this.counselor, "take");
		String to = accountOf(this.colleague);
		assertThat(post(this.counselor, "handover", Map.of("to", to, "note", "契約書を待っています")).status()).isEqualTo(204);
		assertThat(post(this.counselor, "handover", Map.of("to", to, "note", "また")).problem())
			.isEqualTo("handover-pending");
		assertThat(row(this.colleague, "mine").at("/handover/note").asString()).isEqualTo("契約書を待っています");
		assertThat(post(this.counselor, "handover/accept").problem()).isEqualTo("not-assigned");

		assertThat(post(this.colleague, "handover/refuse", Map.of("reason", "今日は早退です")).status()).isEqualTo(204);
		assertThat(row(this.counselor, "mine").at("/refused/reason").asString()).isEqualTo("今日は早退です");

		post(this.counselor, "handover", Map.of("to", to, "note", "明日から"));
		assertThat(post(this.colleague, "handover/accept").status()).isEqualTo(204);
		assertThat(row(this.colleague, "mine").at("/assignee/id").asString()).isEqualTo(to);
	}

	@Test
	void aClosedOneIsReopenedByTheCentre() {
		post(this.counselor, "take");
		assertThat(post(this.counselor, "close").status()).isEqualTo(204);
		assertThat(row(this.counselor, "closed").path("closedAt").isNull()).isFalse();
		assertThat(post(this.counselor, "reopen").status()).isEqualTo(204);
		assertThat(row(this.counselor, "mine").path("state").asString()).isEqualTo("assigned");
	}

	@Test
	void itIsNotReopenedBesideANewerOne() {
		post(this.counselor, "take");
		post(this.counselor, "close");
		this.consumer.post("/api/consumer/consultations", text("別のことで"));
		assertThat(post(this.counselor, "reopen").problem()).isEqualTo("already-taken");
	}

	@Test
	void earlierConsultationsOfTheSamePersonAreListed() {
		post(this.counselor, "take");
		post(this.counselor, "close");
		String next = this.consumer.post("/api/consumer/consultations", text("別のことで"))
			.json()
			.at("/consultation/id")
			.asString();
		JsonNode history = this.counselor.get(DESK + "/" + next + "/changes").json().at("/consultation/history");
		assertThat(history.valueStream().map((row) -> row.path("id").asString())).containsExactly(this.id);
	}

	@Test
	void draftsBelongToTheirWriter() {
		send(this.counselor, "PUT", "draft", Map.of("text", "書きかけ"));
		assertThat(this.counselor.get(DESK + "/" + this.id + "/draft").json().path("text").asString())
			.isEqualTo("書きかけ");
		assertThat(this.colleague.get(DESK + "/" + this.id + "/draft").json().path("text").asString()).isEmpty();
		send(this.counselor, "DELETE", "draft", Map.of());
		assertThat(this.counselor.get(DESK + "/" + this.id + "/draft").json().path("text").asString()).isEmpty();
	}

	@Test
	void colleaguesSeeWhoLooks() {
		send(this.colleague, "PUT", "viewing", Map.of("typing", true));
		assertThat(desk().at("/consultation/viewers").valueStream().toList()).singleElement()
			.satisfies((viewer) -> assertThat(viewer.path("typing").asBoolean()).isTrue());
	}

	@Test
	void supervisorsReadAndAdminsDoNot() {
		assertThat(
				this.people.staff(TestTenants.ALPHA, Role.SUPERVISOR).get(DESK + "/" + this.id + "/changes").status())
			.isEqualTo(200);
		assertThat(this.people.staff(TestTenants.ALPHA, Role.ADMIN).get(DESK + "/" + this.id + "/changes").problem())
			.isEqualTo("forbidden");
	}

	private JsonNode desk() {
		return this.counselor.get(DESK + "/" + this.id + "/changes").json();
	}

	private JsonNode deskLine(int index) {
		return desk().path("messages").path(index);
	}

	private JsonNode consumerLine(int index) {
		return this.consumer.get("/api/consumer/consultations/" + this.id + "/changes")
			.json()
			.path("messages")
			.path(index);
	}

	private JsonNode row(Visitor reader, String list) {
		List<JsonNode> rows = reader.get(DESK + "?list=" + list)
			.json()
			.path("items")
			.valueStream()
			.filter((row) -> row.path("id").asString().equals(this.id))
			.toList();
		assertThat(rows).as(list).hasSize(1);
		return rows.getFirst();
	}

	private String accountOf(Visitor staff) {
		return staff.get("/api/desk/session").json().at("/account/id").asString();
	}

	private void closed() {
		post(this.counselor, "take");
		post(this.counselor, "close");
	}

	/** この相談者に連絡する. */
	private Answer contact(Visitor staff, UUID message, String text, int seen) {
		return post(staff, "messages", Map.of("id", message, "text", text, "seen", seen, "reopens", true));
	}

	private Answer answer(Visitor who, String text, int seen) {
		return post(who, "messages", Map.of("id", UUID.randomUUID(), "text", text, "seen", seen));
	}

	private Answer post(Visitor who, String act) {
		return post(who, act, Map.of());
	}

	private Answer post(Visitor who, String act, Map<String, Object> body) {
		return send(who, "POST", act, body);
	}

	private Answer send(Visitor who, String method, String act, Map<String, Object> body) {
		return who.send(method, DESK + "/" + this.id + "/" + act, body);
	}

	private static Map<String, Object> text(String text) {
		return Map.of("id", UUID.randomUUID(), "text", text);
	}

}
