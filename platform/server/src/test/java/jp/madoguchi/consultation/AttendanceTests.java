package jp.madoguchi.consultation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.identity.Presences;
import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestHours;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where it rings when people come and go, and what becomes of consultations whose
 * counselor is not there. Each test has a centre of its own, because who else is there
 * counts.
 */
@ServerTest
class AttendanceTests {

	private static final String DESK = "/api/desk/consultations/";

	private final TenantId centre = new TenantId("c" + UUID.randomUUID().toString().substring(0, 8));

	@Autowired
	TestPeople people;

	@Autowired
	Presences presences;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	Visitor one;

	Visitor other;

	Visitor supervisor;

	String id;

	@BeforeEach
	void twoCounselorsAndOneWhoWaits(@Autowired TestTenants tenants) {
		tenants.make(this.centre);
		this.one = this.people.staff(this.centre, Role.COUNSELOR);
		this.other = this.people.staff(this.centre, Role.COUNSELOR);
		this.supervisor = this.people.staff(this.centre, Role.SUPERVISOR);
		this.id = this.people.consumer(this.centre)
			.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "困っています"))
			.json()
			.at("/consultation/id")
			.asString();
		here(this.one, this.other, this.supervisor);
	}

	@Test
	void aNewConsultationRingsWhereSomebodyIsAvailableOrJustAway() {
		say(this.one, "away");
		say(this.other, "on-phone");
		assertThat(rings(this.one, "waiting")).isTrue();
		assertThat(rings(this.other, "waiting")).isFalse();
		assertThat(rings(this.supervisor, "waiting")).isFalse();
	}

	@Test
	void whenNobodyIsItRingsAtEveryDesk() {
		say(this.one, "on-break");
		say(this.other, "on-phone");
		assertThat(rings(this.one, "waiting")).isTrue();
		assertThat(rings(this.other, "waiting")).isTrue();
		assertThat(rings(this.supervisor, "waiting")).isTrue();
	}

	@Test
	void theLastOneWhoHearsIsTold() {
		assertThat(alarm(this.one).path("alone").asBoolean()).isFalse();
		say(this.other, "on-phone");
		assertThat(alarm(this.one).path("alone").asBoolean()).isTrue();
		assertThat(alarm(this.other).path("alone").asBoolean()).isFalse();
		assertThat(alarm(this.other).path("presence").asString()).isEqualTo("on-phone");
	}

	@Test
	void aDeskThatWasLeftHearsNothing() {
		gone(this.other, 60);
		assertThat(alarm(this.one).path("alone").asBoolean()).isTrue();
	}

	@Test
	void whatComesInForSomeoneAbsentIsSeenToByColleagues() {
		take(this.one);
		assertThat(list(this.other)).isEmpty();
		say(this.one, "absent");
		assertThat(list(this.other)).containsExactly(this.id);
		assertThat(rings(this.other, "unattended")).isTrue();
		assertThat(this.other.get("/api/desk/consultations?list=waiting").json().at("/counts/unattended").asInt())
			.isEqualTo(1);
		take(this.other);
		assertThat(list(this.other)).isEmpty();
	}

	@Test
	void whoIsThereKeepsTheirConsultation() {
		take(this.one);
		assertThat(this.other.post(DESK + this.id + "/take", Map.of()).problem()).isEqualTo("already-taken");
	}

	@Test
	void onTheConsumersTurnNobodyNeedsToSeeToIt() {
		take(this.one);
		answer(this.one);
		say(this.one, "absent");
		assertThat(list(this.other)).isEmpty();
	}

	@Test
	void aDeskShutForAQuarterOfAnHourOfReceptionIsUnattended() {
		hours(TestHours.DAY_AND_NIGHT);
		take(this.one);
		gone(this.one, 14 * 60);
		assertThat(list(this.other)).isEmpty();
		gone(this.one, 16 * 60);
		assertThat(list(this.other)).containsExactly(this.id);
		hours(TestHours.with(List.of(Map.of("date", today(), "spans", List.of(), "note", "休み"),
				Map.of("date", today().minusDays(1), "spans", List.of(), "note", "休み"))));
		assertThat(list(this.other)).as("nobody is expected out of hours").isEmpty();
	}

	@Test
	void whatWasPromisedForTodayIsDue() {
		take(this.one);
		answer(this.one);
		promise(this.one, today());
		say(this.one, "absent");
		assertThat(list(this.other)).containsExactly(this.id);
	}

	@Test
	void anAnswerKeepsThePromiseOfTheDayAndLeavesALaterOne() {
		take(this.one);
		promise(this.one, today().plusDays(2));
		answer(this.one);
		assertThat(head(this.one).path("nextContactOn").asString()).isEqualTo(today().plusDays(2).toString());
		promise(this.one, today());
		answer(this.one);
		assertThat(head(this.one).path("nextContactOn").isNull()).isTrue();
	}

	@Test
	void onlyWhoHandlesItPromisesAndNotForThePast() {
		take(this.one);
		assertThat(this.other.send("PUT", DESK + this.id + "/next-contact", Map.of("day", today())).problem())
			.isEqualTo("not-assigned");
		assertThat(
				this.one.send("PUT", DESK + this.id + "/next-contact", Map.of("day", today().minusDays(1))).problem())
			.isEqualTo("invalid-request");
		promise(this.one, today().plusDays(2));
		succeeds(this.one.send("DELETE", DESK + this.id + "/next-contact", null));
		assertThat(head(this.one).path("nextContactOn").isNull()).isTrue();
	}

	@Test
	void colleaguesSeeWhoIsThere() {
		say(this.one, "on-phone");
		gone(this.other, 60);
		List<JsonNode> staff = this.one.get("/api/desk/staff").json().path("items").valueStream().toList();
		assertThat(staff).filteredOn((member) -> member.path("id").asString().equals(account(this.one).toString()))
			.singleElement()
			.satisfies((member) -> {
				assertThat(member.path("presence").asString()).isEqualTo("on-phone");
				assertThat(member.path("here").asBoolean()).isTrue();
			});
		assertThat(staff).filteredOn((member) -> member.path("id").asString().equals(account(this.other).toString()))
			.singleElement()
			.satisfies((member) -> assertThat(member.path("here").asBoolean()).isFalse());
	}

	private void here(Visitor... staff) {
		CurrentTenant.run(this.centre,
				() -> this.presences.here(List.of(staff).stream().map(AttendanceTests::account).toList()));
	}

	private void gone(Visitor staff, int seconds) {
		CurrentTenant.run(this.centre, () -> this.transaction.executeWithoutResult((_) -> {
			for (String statement : List.of(
					"update tenant_schema.presence set here_at = now() - make_interval(secs => ?) where account_id = ?",
					"update tenant_schema.staff set seen_at = now() - make_interval(secs => ?) where id = ?")) {
				this.jdbc.sql(TenantSql.of(statement)).params(seconds, account(staff)).update();
			}
		}));
	}

	private void say(Visitor staff, String presence) {
		succeeds(staff.send("PUT", "/api/desk/presence", Map.of("presence", presence)));
	}

	private void take(Visitor counselor) {
		succeeds(counselor.post(DESK + this.id + "/take", Map.of()));
	}

	private void answer(Visitor counselor) {
		int seen = counselor.get(DESK + this.id + "/changes").json().path("messages").size();
		succeeds(counselor.post(DESK + this.id + "/messages",
				Map.of("id", UUID.randomUUID(), "text", "調べます", "seen", seen)));
	}

	private void promise(Visitor counselor, LocalDate day) {
		succeeds(counselor.send("PUT", DESK + this.id + "/next-contact", Map.of("day", day)));
	}

	private void hours(Map<String, Object> hours) {
		succeeds(this.people.anyone(this.centre + ".localhost:8080")
			.send("PUT", "/internal/tenants/" + this.centre + "/hours", hours));
	}

	private JsonNode head(Visitor staff) {
		return staff.get(DESK + this.id + "/changes").json().path("consultation");
	}

	private List<String> list(Visitor staff) {
		return staff.get("/api/desk/consultations?list=unattended")
			.json()
			.path("items")
			.valueStream()
			.map((row) -> row.path("id").asString())
			.toList();
	}

	private static boolean rings(Visitor staff, String kind) {
		return !alarm(staff).path(kind).isEmpty();
	}

	private static JsonNode alarm(Visitor staff) {
		return staff.get("/api/desk/alarm").json();
	}

	private static UUID account(Visitor staff) {
		return UUID.fromString(staff.get("/api/desk/session").json().at("/account/id").asString());
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Asia/Tokyo"));
	}

	private static Answer succeeds(Answer answer) {
		assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
		return answer;
	}

}
