package jp.madoguchi.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.awaitility.Awaitility;

import jp.madoguchi.export.ExportOrder;
import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.TestDisclosure;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestMemo;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A consumer, two counselors, their supervisor and what there is between them at one
 * tenant, made when first asked for by the same calls their pages make.
 */
final class Scene {

	private static final String CONSULTATIONS = "/api/consumer/consultations";

	static final Map<String, Object> DAYS = Map.of("first", "2099-12-01", "last", "2099-12-02");

	/** Stands in everything anybody writes here. */
	final String words = "ひみつ " + UUID.randomUUID();

	/** Stands in what the staff write for themselves. */
	final String inside = "内輪 " + UUID.randomUUID();

	final TenantId tenant;

	final TestPeople people;

	final Visitor consumer;

	final Visitor counselor;

	final Visitor colleague;

	final Visitor supervisor;

	Scene(TestPeople people, TenantId tenant) {
		this.people = people;
		this.tenant = tenant;
		this.consumer = people.consumer(tenant);
		this.counselor = people.staff(tenant, Role.COUNSELOR);
		this.colleague = people.staff(tenant, Role.COUNSELOR);
		this.supervisor = people.ofStanding(tenant, Role.SUPERVISOR);
	}

	/** The consumer has answered the first questions. */
	void told() {
		assertThat(this.consumer.send("PUT", "/api/consumer/intake/answers/name", TestIntake.words(1, this.words))
			.status()).isEqualTo(204);
	}

	/** A consultation nobody has taken. */
	String waiting() {
		told();
		return this.consumer.post(CONSULTATIONS, message()).json().at("/consultation/id").asString();
	}

	/** One the counselor handles; the counselor has answered. */
	String taken() {
		String id = waiting();
		act(id, "take", Map.of());
		act(id, "messages", Map.of("id", UUID.randomUUID(), "text", this.words, "seen", 1));
		assertThat(this.counselor.send("PUT", "/api/desk/consultations/" + id + "/draft", Map.of("text", this.words))
			.status()).isEqualTo(204);
		return id;
	}

	/** That no consultation is taken from the consumer, as the counselor asks. */
	String restrictionAsked() {
		String id = taken();
		act(id, "restriction", Map.of("reason", this.words));
		return this.supervisor.get("/api/desk/consultations/" + id + "/restriction")
			.json()
			.at("/restriction/id")
			.asString();
	}

	/** The same, decided by the supervisor. */
	String restrictionImposed() {
		String id = restrictionAsked();
		assertThat(this.supervisor.post("/api/desk/restrictions/" + id + "/impose", Map.of("lastDay", inAMonth()))
			.status()).isEqualTo(204);
		return id;
	}

	/** A day of Japan some weeks on. */
	static String inAMonth() {
		return LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(30).toString();
	}

	/** One in which the counselor has promised to be in touch. */
	String promised() {
		String id = taken();
		assertThat(this.counselor
			.send("PUT", "/api/desk/consultations/" + id + "/next-contact", Map.of("day", "2099-12-01"))
			.status()).isEqualTo(204);
		return id;
	}

	/** One in which the counselor has answered in steps. */
	String answeredInSteps() {
		String id = taken();
		act(id, "messages/in-steps",
				Map.of("id", UUID.randomUUID(), "texts", List.of(this.words, this.words), "seen", 2));
		return id;
	}

	/** One whose answer the counselor has put right. */
	String corrected() {
		String id = taken();
		assertThat(this.counselor
			.send("PUT", "/api/desk/consultations/" + id + "/messages/2/text",
					Map.of("text", "なおしました", "templates", List.of()))
			.status()).isEqualTo(204);
		return id;
	}

	/** A template of the counselor's own. */
	String ownTemplate() {
		return kept(this.counselor, "/api/desk/templates", template(this.words));
	}

	/** A template of the centre's. */
	String sharedTemplate() {
		return kept(this.supervisor, "/api/desk/templates/shared", template(this.words));
	}

	static Map<String, Object> template(String text) {
		return Map.of("id", UUID.randomUUID(), "category", "あいさつ", "title", "はじめに", "text", text, "basis", "");
	}

	private static String kept(Visitor keeper, String path, Map<String, Object> template) {
		assertThat(keeper.post(path, template).status()).isEqualTo(201);
		return String.valueOf(template.get("id"));
	}

	/** A centre where nothing was set yet. */
	String newCentre() {
		String name = "fresh" + UUID.randomUUID().toString().substring(0, 8);
		assertThat(passerBy()
			.send("PUT", "/internal/tenants/" + name, Map.of("centreName", "Centre " + name, "consumerOrigin",
					"http://" + name + ".localhost:8080", "deskOrigin", "http://" + name + "-desk.localhost:8080"))
			.status()).isEqualTo(204);
		return name;
	}

	/** One with an image that is shown, and where that image is. */
	String withImage() {
		String id = taken();
		Answer answer = Visitor
			.exchange(this.consumer.request(CONSULTATIONS + "/" + id + "/images?message=" + UUID.randomUUID())
				.header("Content-Type", "application/octet-stream")
				.POST(BodyPublishers.ofByteArray(picture()))
				.build());
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.consumer.get(CONSULTATIONS + "/" + id + "/changes").body().contains("\"shown\""));
		return id + "/images/" + answer.json().path("image").asString();
	}

	/** The request that sends a picture under an id of its own. */
	static Call sendingPicture(Call call, String more) {
		return call.to(call.path() + "?message=" + UUID.randomUUID() + more).sending(picture());
	}

	/** The request for what {@link #withImage} has made, whose place is all of it. */
	static Call namingImage(Call call) {
		return call.to(call.path().replace("/images/{image}", ""));
	}

	/** The smallest picture there is. */
	private static byte[] picture() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** One the counselor has offered to the colleague. */
	String offered() {
		String id = taken();
		act(id, "handover", Map.of("to", account(this.colleague), "note", this.words));
		return id;
	}

	/** One the counselor has offered to the colleague, who refused. */
	String returned() {
		String id = offered();
		act(this.colleague, id, "handover/refuse", Map.of("reason", this.words));
		return id;
	}

	/** One the counselor has written a memo of. */
	String recorded() {
		String id = taken();
		record(id);
		return id;
	}

	/** Writes down about a consultation what only colleagues may know. */
	void record(String id) {
		assertThat(
				this.counselor
					.send("PUT", "/api/desk/consultations/" + id + "/memo",
							Map.of("revision", 0, "memo",
									TestMemo.of(this.words, this.inside, List.of(TestMemo.step(this.inside)))))
					.status())
			.isEqualTo(200);
		assertThat(this.counselor
			.send("PUT", "/api/desk/consultations/" + id + "/card",
					Map.of("revision", 0, "values", Map.of("consumer-name", List.of(this.inside))))
			.status()).isEqualTo(200);
	}

	/** What the supervisor may ask to be written out. */
	Map<String, Object> export() {
		return Map.of("id", UUID.randomUUID(), "purpose", this.words, "columns",
				List.of("case-number", "answer:name", "memo:summary"), "first", "2020-01-01", "last", "2099-12-31",
				"states", List.of(), "encoding", "utf-8");
	}

	/** Everything, written out for the supervisor. */
	String exported() {
		recorded();
		Map<String, Object> export = export();
		assertThat(this.supervisor.post("/api/desk/exports", export).status()).isEqualTo(201);
		String id = String.valueOf(export.get("id"));
		this.people.job(new ExportOrder(this.tenant.value(), UUID.fromString(id)));
		return id;
	}

	/** One the counselor has closed. */
	String closed() {
		String id = taken();
		act(id, "close", Map.of());
		return id;
	}

	/** A disclosure an administrator has asked for. */
	String disclosureAsked() {
		return asked(this.people.staff(this.tenant, Role.ADMIN));
	}

	/** One the supervisor has asked for and an administrator has approved. */
	String disclosureApproved() {
		String id = asked(this.supervisor);
		assertThat(this.people.ofStanding(this.tenant, Role.ADMIN)
			.post("/api/desk/disclosures/" + id + "/approval", Map.of())
			.status()).isEqualTo(204);
		return id;
	}

	/** One the supervisor has opened because a life is in danger. */
	String disclosureOpened() {
		return opened(this.supervisor);
	}

	/** One an administrator has opened because a life is in danger. */
	String disclosureToReview() {
		return opened(this.people.staff(this.tenant, Role.ADMIN));
	}

	private String asked(Visitor asking) {
		Map<String, Object> request = TestDisclosure.request(taken(), this.words);
		assertThat(asking.post("/api/desk/disclosures", request).status()).isEqualTo(201);
		return String.valueOf(request.get("id"));
	}

	private String opened(Visitor asking) {
		Map<String, Object> danger = TestDisclosure.danger(taken(), this.words);
		assertThat(asking.post("/api/desk/disclosures/danger", danger).status()).isEqualTo(201);
		return String.valueOf(danger.get("id"));
	}

	/** Days on which the counselor will not be there. */
	String absence() {
		return this.counselor.post("/api/desk/absences", DAYS).json().path("id").asString();
	}

	Map<String, Object> message() {
		return Map.of("id", UUID.randomUUID(), "text", this.words);
	}

	static UUID account(Visitor staff) {
		return UUID.fromString(staff.get("/api/desk/session").json().at("/account/id").asString());
	}

	/** Someone who has only come to the consumers' host. */
	Visitor passerBy() {
		return this.people.anyone(this.tenant + ".localhost:8080");
	}

	/** Someone who has only come to the desk's host. */
	Visitor atTheDesk() {
		return this.people.anyone(this.tenant + "-desk.localhost:8080");
	}

	/** Whether an answer tells anything of what happens here. */
	boolean isToldBy(Answer answer, String... ids) {
		return answer.body().contains(this.words) || List.of(ids).stream().anyMatch(answer.body()::contains);
	}

	private void act(String id, String act, Map<String, Object> body) {
		act(this.counselor, id, act, body);
	}

	private static void act(Visitor staff, String id, String act, Map<String, Object> body) {
		assertThat(staff.post("/api/desk/consultations/" + id + "/" + act, body).status()).as(act).isBetween(200, 299);
	}

}
