package jp.madoguchi.canary;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.imageio.ImageIO;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.export.ExportOrder;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffLogin;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.TestDisclosure;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestLineAccount;
import jp.madoguchi.testing.TestMemo;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.TestTags;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything people say and are at a centre, each time with a canary in it. */
final class Journey {

	private static final String OWN = "/api/consumer/consultations";

	private static final String DESK = "/api/desk/consultations/";

	private final String word;

	private final List<Canary> cookies = new ArrayList<>();

	private final Visitor consumer;

	private final Visitor counselor;

	private final Visitor colleague;

	private final Visitor supervisor;

	private final Visitor admin;

	private final TestPeople people;

	Journey(Canary canary, TestPeople people, Consumers consumers, ConsumerSessions visits, StaffSessions desks) {
		this.word = canary.word();
		this.people = people;
		this.consumer = people.anyone("alpha.localhost:8080")
			.with(ConsumerSessions.COOKIE, CurrentTenant.call(TestTenants.ALPHA, () -> {
				UUID id = consumers.arrive("provider", "U" + this.word);
				consumers.consent(id, 1);
				return kept(visits.start(id));
			}));
		this.counselor = staff(people, desks, Role.COUNSELOR);
		this.colleague = staff(people, desks, Role.COUNSELOR);
		this.supervisor = staff(people, desks, Role.SUPERVISOR);
		this.admin = staff(people, desks, Role.ADMIN);
	}

	/** What opens the sessions of those who take part. */
	List<Canary> cookies() {
		return this.cookies;
	}

	/** Walks it, and reads back in every way what was said: it was kept. */
	void walk() {
		UUID message = UUID.randomUUID();
		whatIsAskedFirst();
		String id = told(201, this.consumer.post(OWN, text(message, this.word))).json()
			.at("/consultation/id")
			.asString();
		told(204, this.counselor.post(DESK + id + "/take", Map.of()));
		told(201, this.counselor.post(DESK + id + "/messages",
				Map.of("id", UUID.randomUUID(), "text", "お返事 " + this.word, "seen", 1)));
		told(204, this.counselor.send("PUT", DESK + id + "/draft", Map.of("text", this.word)));
		String to = this.colleague.get("/api/desk/session").json().at("/account/id").asString();
		told(204, this.counselor.post(DESK + id + "/handover", Map.of("to", to, "note", this.word)));
		assertSaid(this.colleague.get("/api/desk/consultations?list=mine"));
		told(204, this.colleague.post(DESK + id + "/handover/refuse", Map.of("reason", this.word)));
		assertSaid(this.counselor.get("/api/desk/consultations?list=mine"));
		assertSaid(this.counselor.get(DESK + id + "/changes"));
		assertSaid(this.counselor.get(DESK + id + "/intake"));
		assertSaid(this.counselor.get(DESK + id + "/draft"));
		assertSaid(this.counselor.get("/api/desk/staff"));
		assertSaid(this.consumer.get(OWN + "/" + id + "/changes"));
		whatIsPutRight(id);
		whatIsWrittenFromTemplates();
		told(200, this.consumer.get(OWN));
		told(201, sendImage(id));
		whatIsRecorded(id);
		whatIsDisclosed(id);
		whatIsWrittenOut();
		whatIsRefused(id, message);
		whatIsTypedIntoTheTalk();
	}

	/** What an answer said before, and what it says in its place. */
	private void whatIsPutRight(String id) {
		Visitor counselor = this.counselor;
		told(204, counselor.send("PUT", DESK + id + "/messages/2/text",
				Map.of("text", "訂正 " + this.word, "templates", List.of())));
		told(201, counselor.post(DESK + id + "/messages/in-steps",
				Map.of("id", UUID.randomUUID(), "texts", List.of("まず " + this.word, "つぎに " + this.word), "seen", 2)));
		told(204, counselor.post(DESK + id + "/messages/3/withdraw", Map.of()));
		assertSaid(this.supervisor.get(DESK + id + "/messages/3/originals"));
	}

	private void whatIsWrittenFromTemplates() {
		Map<String, Object> template = Map.of("id", UUID.randomUUID(), "category", this.word, "title", this.word,
				"text", this.word, "basis", this.word, "validUntil", "2099-12-01");
		told(201, this.counselor.post("/api/desk/templates", template));
		assertSaid(this.counselor.get("/api/desk/templates"));
	}

	/** Answers are kept before there is a consultation. */
	private void whatIsAskedFirst() {
		String questions = "/api/consumer/intake/answers/";
		told(204, this.consumer.send("PUT", "/internal/tenants/alpha/intake", TestIntake.form(1)));
		told(204, this.consumer.send("PUT", questions + "name", TestIntake.words(1, this.word)));
		told(204, this.consumer.send("PUT", questions + "place", TestIntake.words(1, "町 " + this.word)));
		told(400, this.consumer.send("PUT", questions + "what", TestIntake.choice(1, this.word)));
		told(400, this.consumer.send("PUT", questions + "other", TestIntake.words(1, this.word.repeat(20))));
		told(400,
				this.consumer.send("PUT", questions + "contract-day", TestIntake.answer(1, Map.of("date", this.word))));
		assertSaid(this.consumer.get("/api/consumer/intake"));
	}

	/** For colleagues only. */
	private void whatIsRecorded(String id) {
		Map<String, Object> memo = TestMemo.of(this.word, "内輪 " + this.word, List.of(TestMemo.step(this.word)));
		told(204, this.counselor.send("PUT", "/internal/tenants/alpha/tag-groups", TestTags.named(this.word)));
		told(200, this.counselor.send("PUT", DESK + id + "/tags", TestTags.chosen(0, "age:20s")));
		told(200, this.counselor.send("PUT", DESK + id + "/memo", Map.of("revision", 0, "memo", memo)));
		told(409, this.colleague.send("PUT", DESK + id + "/memo",
				Map.of("revision", 0, "memo", TestMemo.of("別 " + this.word, this.word, List.of()))));
		told(400, this.colleague.send("PUT", DESK + id + "/tags", TestTags.chosen(1, this.word + ":" + this.word)));
		told(200, this.counselor.send("PUT", DESK + id + "/card",
				Map.of("revision", 0, "values", Map.of("consumer-name", List.of(this.word)))));
		told(400, this.counselor.send("PUT", DESK + id + "/card",
				Map.of("revision", 1, "values", Map.of("product", List.of(this.word)))));
		assertSaid(this.counselor.get(DESK + id + "/casework"));
		told(200, this.counselor.get(DESK + id + "/memo/revisions"));
		assertSaid(this.counselor.get(DESK + id + "/memo/revisions/1"));
	}

	/** Why somebody's LINE id is opened, and what the second person says. */
	private void whatIsDisclosed(String id) {
		String disclosures = "/api/desk/disclosures";
		Map<String, Object> danger = TestDisclosure.danger(id, this.word);
		told(201, this.supervisor.post(disclosures + "/danger", danger));
		Map<String, Object> request = TestDisclosure.request(id, this.word);
		told(201, this.supervisor.post(disclosures, request));
		told(204, this.admin.post(disclosures + "/" + request.get("id") + "/refusal", Map.of("reason", this.word)));
		assertSaid(this.admin.get(disclosures));
		assertSaid(this.supervisor.get(disclosures + "/" + danger.get("id") + "/identification"));
		told(200, this.supervisor.get(disclosures + "/" + danger.get("id") + "/sheet"));
		told(400, this.supervisor.post(disclosures, TestDisclosure.request(id, this.word.repeat(40))));
	}

	/** The file lies in the store, its purpose in a row. */
	private void whatIsWrittenOut() {
		UUID id = UUID.randomUUID();
		told(201,
				this.supervisor.post("/api/desk/exports", Map.of("id", id, "purpose", this.word, "columns",
						List.of("answer:name", "tag:age", "memo:summary", "memo:course", "memo:internal"), "first",
						"2020-01-01", "last", "2099-12-31", "states", List.of(), "encoding", "utf-8")));
		this.people.job(new ExportOrder("alpha", id));
		assertSaid(this.supervisor.get("/api/desk/exports"));
		assertSaid(this.supervisor.get("/api/desk/exports/" + id + "/file"));
		told(400, this.supervisor.post("/api/desk/exports", Map.of("purpose", this.word, "columns", this.word)));
	}

	/** Refusals are where texts slip into logs. */
	private void whatIsRefused(String id, UUID message) {
		told(409, this.consumer.post(OWN + "/" + id + "/messages", text(message, "別 " + this.word)));
		told(400, this.consumer.post(OWN, text(UUID.randomUUID(), this.word.repeat(200))));
		told(400, this.consumer.post(OWN, Map.of("id", this.word, "text", this.word)));
		told(400, this.consumer.post(OWN, this.word));
		told(400, this.consumer.get(OWN + "/" + this.word + "/changes"));
		told(409, this.colleague.post(DESK + id + "/messages",
				Map.of("id", UUID.randomUUID(), "text", this.word, "seen", 2)));
		told(401, this.consumer.with(ConsumerSessions.COOKIE, this.word).get(OWN));
	}

	private void whatIsTypedIntoTheTalk() {
		Visitor line = this.consumer;
		told(204, line.send("PUT", "/internal/tenants/alpha/line", TestLineAccount.settings("alpha")));
		String call = TestLineAccount.call("""
				{"type":"message","webhookEventId":"%s","timestamp":1,"mode":"active","replyToken":"%s",
				 "source":{"type":"user","userId":"U%s"},"message":{"type":"text","id":"1","text":"%s"}}"""
			.formatted(UUID.randomUUID().toString().replace("-", ""), this.word, this.word, this.word));
		told(200,
				Visitor.exchange(line.request("/api/line/webhook")
					.header("Content-Type", "application/json")
					.header("x-line-signature", TestLineAccount.signature("alpha", call))
					.POST(BodyPublishers.ofString(call))
					.build()));
	}

	/** A picture that says, where cameras do, where it was taken. */
	private Answer sendImage(String id) {
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_3BYTE_BGR), "jpg", jpeg);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] place = this.word.getBytes(StandardCharsets.UTF_8);
		ByteBuffer file = ByteBuffer.allocate(jpeg.size() + 4 + place.length);
		file.put(jpeg.toByteArray(), 0, 2).putShort((short) 0xfffe).putShort((short) (place.length + 2)).put(place);
		file.put(jpeg.toByteArray(), 2, jpeg.size() - 2);
		return Visitor.exchange(this.consumer.request(OWN + "/" + id + "/images?message=" + UUID.randomUUID())
			.header("Content-Type", "application/octet-stream")
			.POST(BodyPublishers.ofByteArray(file.array()))
			.build());
	}

	private Visitor staff(TestPeople people, StaffSessions desks, Role role) {
		StaffLogin login = new StaffLogin(UUID.randomUUID(), "職員 " + this.word, Set.of(role), Instant.now(),
				UUID.randomUUID().toString(), "refresh " + this.word);
		return people.anyone("alpha-desk.localhost:8080")
			.with(StaffSessions.COOKIE, CurrentTenant.call(TestTenants.ALPHA, () -> kept(desks.start(login))));
	}

	private String kept(String cookie) {
		this.cookies.add(new Canary(cookie));
		return cookie;
	}

	private void assertSaid(Answer answer) {
		assertThat(told(200, answer).body()).contains(this.word);
	}

	private static Answer told(int status, Answer answer) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		return answer;
	}

	private static Map<String, Object> text(UUID id, String text) {
		return Map.of("id", id, "text", text);
	}

}
