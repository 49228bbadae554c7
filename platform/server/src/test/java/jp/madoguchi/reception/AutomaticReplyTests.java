package jp.madoguchi.reception;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.hours.OpeningHours;
import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestHours;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** 5(4)④: the reply outside reception hours, at a centre whose hours the test sets. */
@ServerTest
class AutomaticReplyTests {

	private static final TenantId NIGHT = new TenantId("night");

	private static final String OWN = "/api/consumer/consultations";

	@Autowired
	TestPeople people;

	@Autowired
	AutomaticReplies replies;

	Visitor consumer;

	@BeforeEach
	void aCentreThatIsClosedToday(@Autowired TestTenants tenants) {
		tenants.make(NIGHT);
		put("automatic-texts", Map.of("outOfHours", "ただいま受付時間外です。"));
		closeToday();
		this.consumer = this.people.consumer(NIGHT);
	}

	@Test
	void comesOnceWithTheNextOpening() {
		String id = write("夜に書きました");
		LocalDate tomorrow = LocalDate.now(OpeningHours.JAPAN).plusDays(1);
		assertThat(awaitAutomatic(id, 1)).singleElement()
			.satisfies((line) -> assertThat(line.path("text").asString())
				.startsWith("ただいま受付時間外です。\n次の受付は %d月%d日(".formatted(tomorrow.getMonthValue(), tomorrow.getDayOfMonth()))
				.endsWith(") 0:00 からです。"));
		write(id, "もう一つ");
		this.replies.sweep();
		assertThat(automatic(id)).hasSize(1);
	}

	@Test
	void leavesTurnAndLastLineToPeople() {
		String id = write("順番は変わりません");
		awaitAutomatic(id, 1);
		JsonNode row = staff().get("/api/desk/consultations?list=waiting")
			.json()
			.path("items")
			.valueStream()
			.filter((item) -> item.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
		assertThat(row.path("turn").asString()).isEqualTo("centre");
		assertThat(row.path("lastLine").asString()).isEqualTo("順番は変わりません");
		assertThat(row.path("unread").asInt()).isEqualTo(1);
	}

	@Test
	void staysAwayWhereACounselorAnswersAllTheSame() {
		openNow();
		String id = write("昼に書きました");
		Visitor counselor = staff();
		succeeds(counselor.post("/api/desk/consultations/" + id + "/take", Map.of()));
		closeToday();
		succeeds(counselor.post("/api/desk/consultations/" + id + "/messages",
				Map.of("id", UUID.randomUUID(), "text", "夜ですがお返事します", "seen", 1)));
		write(id, "ありがとうございます");
		this.replies.sweep();
		assertThat(automatic(id)).isEmpty();
	}

	@Test
	void isFoundByTheSweepWhenTheHintWasLost() {
		openNow();
		String id = write("閉まる前に書きました");
		closeToday();
		this.replies.sweep();
		assertThat(automatic(id)).hasSize(1);
	}

	@Test
	void noneInReceptionHoursNorWithoutHours() {
		openNow();
		String id = write("受付中に書きました");
		this.replies.sweep();
		assertThat(automatic(id)).isEmpty();
	}

	@Test
	void theEntranceTellsOfTheHours() {
		put("centre",
				Map.of("officialLine", "公式の窓口です", "operator", "県", "contractor", "会社", "neutralTitle", "メモ",
						"hideAddress", "https://www.jma.go.jp/", "phone",
						Map.of("number", "0120-000-000", "label", "相談電話", "hours", "平日"), "receptionHours", "毎日",
						"topics", List.of("契約"), "notTopics", List.of("税"), "addFriendUrl", ""));
		JsonNode closed = this.consumer.get("/api/consumer/entrance").json().path("status");
		assertThat(closed.path("open").asBoolean()).isFalse();
		assertThat(closed.path("changesAt").asString()).isEqualTo(
				LocalDate.now(OpeningHours.JAPAN).plusDays(1).atStartOfDay(OpeningHours.JAPAN).toInstant().toString());
		openNow();
		JsonNode open = this.consumer.get("/api/consumer/entrance").json().path("status");
		assertThat(open.path("open").asBoolean()).isTrue();
		assertThat(open.path("waitMinutes").isNull()).as("nobody has been taken yet").isTrue();
	}

	private void closeToday() {
		set(List.of(Map.of("date", LocalDate.now(OpeningHours.JAPAN), "spans", List.of(), "note", "休み")));
	}

	private void openNow() {
		set(List.of());
	}

	private void set(List<Map<String, Object>> specialDays) {
		put("hours", TestHours.with(specialDays));
	}

	private void put(String what, Map<String, Object> settings) {
		succeeds(this.people.anyone("night.localhost:8080")
			.send("PUT", "/internal/tenants/" + NIGHT + "/" + what, settings));
	}

	private Visitor staff() {
		return this.people.staff(NIGHT, Role.COUNSELOR);
	}

	private String write(String text) {
		return succeeds(this.consumer.post(OWN, Map.of("id", UUID.randomUUID(), "text", text))).json()
			.at("/consultation/id")
			.asString();
	}

	private void write(String id, String text) {
		succeeds(this.consumer.post(OWN + "/" + id + "/messages", Map.of("id", UUID.randomUUID(), "text", text)));
	}

	private List<JsonNode> awaitAutomatic(String id, int number) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.until(() -> automatic(id), (found) -> found.size() == number);
	}

	private List<JsonNode> automatic(String id) {
		Stream<JsonNode> lines = this.consumer.get(OWN + "/" + id + "/changes").json().path("messages").valueStream();
		return lines.filter((line) -> line.path("from").asString().equals("auto")).toList();
	}

	private static Answer succeeds(Answer answer) {
		assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
		return answer;
	}

}
