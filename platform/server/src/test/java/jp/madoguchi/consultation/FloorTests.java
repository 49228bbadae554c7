package jp.madoguchi.consultation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What a supervisor decides about who does what. */
@ServerTest
class FloorTests {

	@Autowired
	TestPeople people;

	@Autowired
	Upkeep upkeep;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	Visitor supervisor;

	Visitor counselor;

	Visitor other;

	@BeforeEach
	void threeAreThere() {
		this.supervisor = this.people.staff(TestTenants.ALPHA, Role.SUPERVISOR);
		this.counselor = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.other = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
	}

	@Test
	void whatIsAssignedRingsAtTheOneWhoHasItUntilTheyHaveSeenIt() {
		String id = waiting();
		assertThat(assign(id, this.counselor).status()).isEqualTo(204);

		JsonNode head = head(id);
		assertThat(head.at("/assignee/id").asString()).isEqualTo(account(this.counselor));
		assertThat(head.at("/assigned/by/id").asString()).isEqualTo(account(this.supervisor));
		assertThat(head.at("/assigned/note").asString()).isEqualTo("電話で話した方です");
		assertThat(rings(this.counselor, id)).isTrue();
		assertThat(rings(this.other, id)).isFalse();
		assertThat(rings(this.supervisor, id)).isFalse();

		assertThat(this.counselor.post(path(id) + "/handover/seen", Map.of()).status()).isEqualTo(204);
		assertThat(rings(this.counselor, id)).isFalse();
		assertThat(head(id).at("/assigned/note").asString()).isEqualTo("電話で話した方です");
	}

	@Test
	void aSupervisorTakesItFromOneCounselorAndGivesItToAnother() {
		String id = taken(this.counselor);
		assertThat(assign(id, this.other).status()).isEqualTo(204);
		assertThat(this.counselor.post(path(id) + "/release", Map.of()).problem()).isEqualTo("not-assigned");
		assertThat(rings(this.other, id)).isTrue();
		assertThat(this.other.post(path(id) + "/release", Map.of()).status()).isEqualTo(204);
		assertThat(head(id).path("assigned").isNull()).isTrue();
	}

	@Test
	void anOfferThatWaitsEndsWhenItIsAssigned() {
		String id = taken(this.counselor);
		this.counselor.post(path(id) + "/handover", Map.of("to", account(this.other), "note", "お願いします"));
		Visitor third = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		assign(id, third);
		assertThat(head(id).path("handover").isNull()).isTrue();
		assertThat(this.other.post(path(id) + "/handover/accept", Map.of()).problem()).isEqualTo("not-assigned");
	}

	@Test
	void assigningItToTheOneWhoHasItChangesNothing() {
		String id = taken(this.counselor);
		long version = head(id).path("version").asLong();
		assertThat(assign(id, this.counselor).status()).isEqualTo(204);
		assertThat(head(id).path("version").asLong()).isEqualTo(version);
		assertThat(rings(this.counselor, id)).isFalse();
	}

	@Test
	void whatIsAssignedIsNoOfferThatComesBack() {
		String id = waiting();
		assign(id, this.counselor);
		CurrentTenant.run(TestTenants.ALPHA,
				() -> this.transaction.executeWithoutResult((_) -> this.jdbc.sql(TenantSql.of("""
						update tenant_schema.consultation set handover_at = handover_at - interval '6 minutes'
						where id = ?""")).param(UUID.fromString(id)).update()));
		this.upkeep.returnHandovers();
		assertThat(head(id).at("/assigned/note").asString()).isEqualTo("電話で話した方です");
		assertThat(rings(this.counselor, id)).isTrue();
	}

	@Test
	void onlyACounselorGetsIt() {
		String id = waiting();
		assertThat(assign(id, this.supervisor).problem()).isEqualTo("invalid-request");
		assertThat(head(id).path("state").asString()).isEqualTo("waiting");
	}

	@Test
	void whatHasEndedIsNotAssigned() {
		String id = taken(this.counselor);
		this.counselor.post(path(id) + "/close", Map.of());
		assertThat(assign(id, this.other).problem()).isEqualTo("consultation-closed");
	}

	@Test
	void whoHasEnoughTakesNoMoreUnlessItIsUrgent() {
		limit(this.counselor, 2);
		IntStream.range(0, 2).forEach((_) -> taken(this.counselor));
		String third = waiting();
		assertThat(this.counselor.post(path(third) + "/take", Map.of()).problem()).isEqualTo("limit-reached");
		assertThat(this.other.post(path(third) + "/take", Map.of()).status()).isEqualTo(204);

		String urgent = waiting("もう死にたいです");
		assertThat(this.counselor.post(path(urgent) + "/take", Map.of()).status()).isEqualTo(204);

		limit(this.counselor, null);
		assertThat(this.counselor.post(path(waiting()) + "/take", Map.of()).status()).isEqualTo(204);
	}

	@Test
	void whoHasEnoughIsOfferedNoMoreButCanBeAssigned() {
		limit(this.other, 1);
		taken(this.other);
		String id = taken(this.counselor);
		Map<String, String> offer = Map.of("to", account(this.other), "note", "お願いします");
		assertThat(this.counselor.post(path(id) + "/handover", offer).problem()).isEqualTo("limit-reached");
		assertThat(assign(id, this.other).status()).isEqualTo(204);
	}

	@Test
	void theStaffListTellsLoadAndLimit() {
		limit(this.counselor, 5);
		taken(this.counselor);
		JsonNode member = this.supervisor.get("/api/desk/staff")
			.json()
			.path("items")
			.valueStream()
			.filter((one) -> one.path("id").asString().equals(account(this.counselor)))
			.findFirst()
			.orElseThrow();
		assertThat(member.path("open").asInt()).isEqualTo(1);
		assertThat(member.path("openLimit").asInt()).isEqualTo(5);
		assertThat(member.path("ourTurn").asInt()).isEqualTo(1);
		assertThat(member.path("ourTurnSince").isNull()).isFalse();
	}

	@Test
	void aLimitIsBetweenOneAndNinetyNineForSomeoneWhoIsThere() {
		String path = "/api/desk/staff/" + account(this.counselor) + "/limit";
		assertThat(this.supervisor.send("PUT", path, Map.of("limit", 0)).problem()).isEqualTo("invalid-request");
		assertThat(this.supervisor.send("PUT", path, Map.of("limit", 100)).problem()).isEqualTo("invalid-request");
		assertThat(this.supervisor.send("PUT", "/api/desk/staff/" + UUID.randomUUID() + "/limit", Map.of("limit", 3))
			.problem()).isEqualTo("not-found");
	}

	private void limit(Visitor staff, @Nullable Integer limit) {
		Map<String, @Nullable Integer> body = new HashMap<>();
		body.put("limit", limit);
		assertThat(this.supervisor.send("PUT", "/api/desk/staff/" + account(staff) + "/limit", body).status())
			.isEqualTo(204);
	}

	private Answer assign(String id, Visitor to) {
		return this.supervisor.post(path(id) + "/assign", Map.of("to", account(to), "note", "電話で話した方です"));
	}

	private String taken(Visitor staff) {
		String id = waiting();
		assertThat(staff.post(path(id) + "/take", Map.of()).status()).isEqualTo(204);
		return id;
	}

	private String waiting() {
		return waiting("契約のことです");
	}

	private String waiting(String text) {
		return this.people.consumer(TestTenants.ALPHA)
			.post("/api/consumer/consultations", Map.of("id", UuidCreator.getTimeOrderedEpoch(), "text", text))
			.json()
			.at("/consultation/id")
			.asString();
	}

	private JsonNode head(String id) {
		return this.supervisor.get(path(id) + "/changes").json().path("consultation");
	}

	private static boolean rings(Visitor desk, String id) {
		return desk.get("/api/desk/alarm")
			.json()
			.path("assigned")
			.valueStream()
			.anyMatch((call) -> call.path("id").asString().equals(id));
	}

	private static String path(String id) {
		return "/api/desk/consultations/" + id;
	}

	private static String account(Visitor staff) {
		return staff.get("/api/desk/session").json().at("/account/id").asString();
	}

}
