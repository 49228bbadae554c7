package jp.madoguchi.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.identity.Role;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestDisclosure;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.TestRealm;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** 5(4)⑨: who may open somebody's LINE id, when, and for how long. */
@ServerTest
class DisclosureTests {

	private static final Duration A_DAY = Duration.ofHours(24);

	@Autowired
	TestPeople people;

	@Autowired
	Consumers consumers;

	@Autowired
	ConsumerSessions sessions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	private DisclosureScene scene;

	private Visitor supervisor;

	private Visitor admin;

	@BeforeEach
	void somebodyWroteOfADanger() {
		this.scene = new DisclosureScene(this.people, this.consumers, this.sessions, this.jdbc, this.transaction);
		this.supervisor = this.scene.supervisor;
		this.admin = this.scene.admin;
	}

	@Test
	void twoPersonsOpenItAndEachStepIsInTheTrail() {
		String id = this.scene.opened();
		Answer seen = DisclosureScene.see(this.supervisor, id);
		assertThat(seen.json().path("uid").asString()).isEqualTo(this.scene.uid);
		assertThat(seen.json().at("/account/loginChannel").asString()).isEqualTo("1");
		assertThat(seen.json().at("/account/messagingChannel").asString()).isEqualTo("2");
		assertThat(seen.response().headers().firstValue("cache-control")).contains("no-store");
		assertThat(this.scene.trail(id)).containsExactly("disclosure-requested", "disclosure-approved",
				"disclosure-opened", "disclosure-viewed");
	}

	@Test
	void whoAskedDoesNotDecide() {
		String id = this.scene.asked(this.supervisor);
		assertThat(DisclosureScene.act(this.supervisor, id, "approval").problem()).isEqualTo("second-person-needed");
		assertThat(DisclosureScene.act(this.supervisor, id, "refusal").problem()).isEqualTo("second-person-needed");
		String danger = this.scene.endangered(this.supervisor);
		assertThat(DisclosureScene.act(this.supervisor, danger, "confirmation").problem())
			.isEqualTo("second-person-needed");
		assertThat(DisclosureScene.act(this.supervisor, danger, "objection").problem())
			.isEqualTo("second-person-needed");
	}

	@Test
	void whoWasPromotedThisWeekCantAgreeButCanRefuse() {
		Visitor promoted = this.people.staff(this.scene.tenant, Role.ADMIN);
		String id = this.scene.asked(this.supervisor);
		assertThat(DisclosureScene.act(promoted, id, "approval").problem()).isEqualTo("account-too-new");
		String danger = this.scene.endangered(this.supervisor);
		assertThat(DisclosureScene.act(promoted, danger, "confirmation").problem()).isEqualTo("account-too-new");
		assertThat(DisclosureScene.act(promoted, id, "refusal").status()).isEqualTo(204);
	}

	@Test
	void whoWasResetThisWeekOrIsUnknownToTheRealmCantAgree() {
		String id = this.scene.asked(this.supervisor);
		UUID account = UUID.fromString(this.admin.get("/api/desk/session").json().at("/account/id").asString());
		TestRealm.passwordSet(account, Instant.now().minus(Duration.ofDays(6)));
		assertThat(DisclosureScene.act(this.admin, id, "approval").problem()).isEqualTo("account-too-new");
		TestRealm.forget(account);
		assertThat(DisclosureScene.act(this.admin, id, "approval").problem()).isEqualTo("account-too-new");
		TestRealm.passwordSet(account, Instant.now().minus(Duration.ofDays(8)));
		assertThat(DisclosureScene.act(this.admin, id, "approval").status()).isEqualTo(204);
	}

	@Test
	void nothingIsSeenBeforeItIsApprovedAndOpened() {
		String id = this.scene.asked(this.supervisor);
		assertThat(DisclosureScene.see(this.supervisor, id).problem()).isEqualTo("disclosure-closed");
		assertThat(DisclosureScene.act(this.supervisor, id, "opening").problem()).isEqualTo("disclosure-settled");
		DisclosureScene.act(this.admin, id, "approval");
		assertThat(DisclosureScene.see(this.supervisor, id).problem()).isEqualTo("disclosure-closed");
	}

	@Test
	void whatIsRefusedStaysShutAndIsDecidedOnce() {
		String id = this.scene.asked(this.supervisor);
		assertThat(DisclosureScene.act(this.admin, id, "refusal").status()).isEqualTo(204);
		assertThat(DisclosureScene.act(this.admin, id, "approval").problem()).isEqualTo("disclosure-settled");
		assertThat(DisclosureScene.act(this.supervisor, id, "opening").problem()).isEqualTo("disclosure-settled");
		assertThat(DisclosureScene.listed(this.supervisor, id).at("/ruling/reason").asString()).isEqualTo("理由");
	}

	@Test
	void onlyWhoOpenedItSeesItAndOnlyForADay() {
		String id = this.scene.opened();
		assertThat(DisclosureScene.see(this.admin, id).problem()).isEqualTo("forbidden");
		assertThat(this.admin.get(DisclosureScene.PATH + "/" + id + "/sheet").problem()).isEqualTo("forbidden");
		assertThat(DisclosureScene.act(this.supervisor, id, "opening").problem()).isEqualTo("disclosure-settled");
		this.scene.later(id, A_DAY);
		assertThat(DisclosureScene.see(this.supervisor, id).problem()).isEqualTo("disclosure-closed");
		assertThat(this.supervisor.get(DisclosureScene.PATH + "/" + id + "/sheet").problem())
			.isEqualTo("disclosure-closed");
		assertThat(DisclosureScene.listed(this.supervisor, id).path("state").asString()).isEqualTo("over");
	}

	@Test
	void aRequestAndAnApprovalLapseAfterAWeek() {
		String forgotten = this.scene.asked(this.supervisor);
		this.scene.later(forgotten, Duration.ofDays(7));
		assertThat(DisclosureScene.act(this.admin, forgotten, "approval").problem()).isEqualTo("disclosure-settled");
		String unused = this.scene.asked(this.supervisor);
		DisclosureScene.act(this.admin, unused, "approval");
		this.scene.later(unused, Duration.ofDays(7));
		assertThat(DisclosureScene.act(this.supervisor, unused, "opening").problem()).isEqualTo("disclosure-settled");
	}

	@Test
	void inDangerOnePersonOpensAtOnceEvenANewOne() {
		Visitor fresh = this.people.staff(this.scene.tenant, Role.SUPERVISOR);
		String id = this.scene.endangered(fresh);
		assertThat(DisclosureScene.see(fresh, id).json().path("uid").asString()).isEqualTo(this.scene.uid);
		assertThat(DisclosureScene.listed(this.admin, id).path("review").asString()).isEqualTo("awaited");
		assertThat(this.scene.trail(id)).containsExactly("disclosure-opened-in-danger", "disclosure-viewed");
	}

	@Test
	void whatWasOpenedInDangerStaysMarkedUntilSomebodyAnswersAndTheLateAnswerShows() {
		String id = this.scene.endangered(this.supervisor);
		this.scene.later(id, A_DAY);
		assertThat(DisclosureScene.listed(this.admin, id).path("review").asString()).isEqualTo("overdue");
		assertThat(DisclosureScene.act(this.admin, id, "confirmation").status()).isEqualTo(204);
		JsonNode confirmed = DisclosureScene.listed(this.supervisor, id);
		assertThat(confirmed.path("kind").asString()).isEqualTo("danger");
		assertThat(confirmed.path("review").asString()).isEqualTo("confirmed");
		assertThat(confirmed.at("/ruling/late").asBoolean()).isTrue();
	}

	@Test
	void anObjectionShutsIt() {
		String id = this.scene.endangered(this.supervisor);
		assertThat(DisclosureScene.act(this.admin, id, "objection").status()).isEqualTo(204);
		assertThat(DisclosureScene.see(this.supervisor, id).problem()).isEqualTo("disclosure-closed");
	}

	@Test
	void aDangerNeedsItsReasonAndTheCallBack() {
		for (String field : new String[] { "danger", "words", "agency", "officer", "callback", "answeredBy" }) {
			Map<String, Object> danger = TestDisclosure.danger(this.scene.consultation, "橋の上");
			danger.put(field, "");
			assertThat(this.supervisor.post(DisclosureScene.PATH + "/danger", danger).problem()).as(field)
				.isEqualTo("invalid-request");
		}
		for (String field : new String[] { "basis", "documentNumber", "agency", "officer" }) {
			Map<String, Object> request = TestDisclosure.request(this.scene.consultation, "");
			request.put(field, " ");
			assertThat(this.supervisor.post(DisclosureScene.PATH, request).problem()).as(field)
				.isEqualTo("invalid-request");
		}
	}

	@Test
	void sentTwiceItIsAskedOnce() {
		Map<String, Object> request = TestDisclosure.request(this.scene.consultation, "");
		String id = DisclosureScene.made(this.supervisor.post(DisclosureScene.PATH, request));
		assertThat(this.supervisor.post(DisclosureScene.PATH, request).status()).isEqualTo(200);
		assertThat(this.scene.trail(id)).containsExactly("disclosure-requested");
		assertThat(this.admin.post(DisclosureScene.PATH, request).problem()).isEqualTo("invalid-request");
		Map<String, Object> danger = TestDisclosure.danger(this.scene.consultation, "別");
		danger.put("id", id);
		assertThat(this.supervisor.post(DisclosureScene.PATH + "/danger", danger).problem())
			.isEqualTo("invalid-request");
	}

	@Test
	void everybodyWhoAnswersIsToldUntilTheyHaveTakenNote() {
		String id = this.scene.endangered(this.supervisor);
		Visitor other = this.people.staff(this.scene.tenant, Role.SUPERVISOR);
		assertThat(isTold(this.supervisor, id)).isFalse();
		assertThat(isTold(this.admin, id)).isTrue();
		assertThat(isTold(other, id)).isTrue();
		assertThat(DisclosureScene.act(other, id, "note").status()).isEqualTo(204);
		assertThat(isTold(other, id)).isFalse();
		DisclosureScene.act(this.admin, id, "confirmation");
		assertThat(isTold(other, id)).isTrue();
		assertThat(isTold(this.supervisor, id)).isTrue();
	}

	@Test
	void aClosedConsultationIsFoundByItsNumberAndOpensToo() {
		Visitor counselor = this.people.staff(this.scene.tenant, Role.COUNSELOR);
		String desk = "/api/desk/consultations/" + this.scene.consultation + "/";
		counselor.post(desk + "take", Map.of());
		assertThat(counselor.post(desk + "close", Map.of()).status()).isEqualTo(204);
		String number = counselor.get(desk + "changes").json().at("/consultation/caseNumber").asString();
		JsonNode found = this.admin.get(DisclosureScene.PATH + "/cases?number=" + number).json().at("/items/0");
		assertThat(found.path("id").asString()).isEqualTo(this.scene.consultation);
		assertThat(found.path("closed").asBoolean()).isTrue();
		String id = this.scene.endangered(this.admin);
		assertThat(DisclosureScene.see(this.admin, id).json().path("uid").asString()).isEqualTo(this.scene.uid);
	}

	@Test
	void whoOnlyFollowedTypedOrBlockedIsFoundByTheTime() {
		String uid = "U" + UUID.randomUUID().toString().replace("-", "");
		Instant at = Instant.now().minus(Duration.ofMinutes(30));
		this.scene.line(uid, "follow", at);
		this.scene.line(uid, "message", at.plusSeconds(60));
		this.scene.line(uid, "unfollow", at.plusSeconds(120));
		JsonNode found = this.admin
			.get("%s/people?from=%s&to=%s".formatted(DisclosureScene.PATH, at.minusMillis(1), at.plusSeconds(130)))
			.json();
		JsonNode person = found.path("items")
			.valueStream()
			.filter((one) -> one.path("traces").size() == 3)
			.findFirst()
			.orElseThrow();
		assertThat(found.toString()).doesNotContain(uid);
		assertThat(person.path("cases").size()).isZero();
		Map<String, Object> danger = TestDisclosure.about(person.path("id").asString(),
				TestDisclosure.danger("", "トークに書いた"));
		String id = DisclosureScene.made(this.supervisor.post(DisclosureScene.PATH + "/danger", danger));
		JsonNode seen = DisclosureScene.see(this.supervisor, id).json();
		assertThat(seen.path("uid").asString()).isEqualTo(uid);
		assertThat(seen.path("events").valueStream().map((one) -> one.path("type").asString()))
			.containsExactly("unfollow", "message", "follow");
		assertThat(seen.at("/identity/friend").asBoolean()).isFalse();
	}

	@Test
	void aPersonOrACaseThereIsNotCantBeAskedFor() {
		assertThat(this.supervisor.post(DisclosureScene.PATH, TestDisclosure.request(UUID.randomUUID().toString(), ""))
			.problem()).isEqualTo("not-found");
		Map<String, Object> both = TestDisclosure.request(this.scene.consultation, "");
		both.put("person", UUID.randomUUID().toString());
		assertThat(this.supervisor.post(DisclosureScene.PATH, both).problem()).isEqualTo("invalid-request");
		assertThat(this.supervisor.get(DisclosureScene.PATH + "/cases?number=R7-00001-0").json().path("items").size())
			.isZero();
		assertThat(
				this.supervisor.get(DisclosureScene.PATH + "/people?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z")
					.problem())
			.isEqualTo("invalid-request");
	}

	private static boolean isTold(Visitor who, String id) {
		return who.get(DisclosureScene.PATH + "/unnoted").body().contains(id);
	}

}
