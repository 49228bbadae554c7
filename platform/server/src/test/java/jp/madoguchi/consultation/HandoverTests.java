package jp.madoguchi.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
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
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** An offer to a colleague, and how it comes back. */
@ServerTest
class HandoverTests {

	@Autowired
	TestPeople people;

	@Autowired
	Upkeep upkeep;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	Visitor asker;

	Visitor asked;

	String path;

	UUID id;

	@BeforeEach
	void oneOffersToAnother() {
		this.asker = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.asked = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.id = UUID.fromString(this.people.consumer(TestTenants.ALPHA)
			.post("/api/consumer/consultations", Map.of("id", UuidCreator.getTimeOrderedEpoch(), "text", "契約のことです"))
			.json()
			.at("/consultation/id")
			.asString());
		this.path = "/api/desk/consultations/" + this.id;
		this.asker.post(this.path + "/take", Map.of());
		assertThat(this.asker.post(this.path + "/handover", Map.of("to", account(this.asked), "note", "午後から不在です"))
			.status()).isEqualTo(204);
	}

	@Test
	void theOneWhoAskedReadsWhyNot() {
		this.asked.post(this.path + "/handover/refuse", Map.of("reason", "面談中です"));
		assertThat(head().at("/refused/reason").asString()).isEqualTo("面談中です");
		assertThat(head().path("handover").isNull()).isTrue();
	}

	@Test
	void anOfferWithoutAnAnswerComesBackAfterFiveMinutes() {
		this.upkeep.returnHandovers();
		assertThat(head().path("handover").isNull()).isFalse();

		long version = head().path("version").asLong();
		offeredMinutesAgo(6);
		this.upkeep.returnHandovers();
		assertThat(head().path("handover").isNull()).isTrue();
		assertThat(head().path("refused").isNull()).isFalse();
		assertThat(head().at("/refused/reason").isNull()).isTrue();
		assertThat(head().path("version").asLong()).isGreaterThan(version);
		assertThat(this.asked.post(this.path + "/handover/accept", Map.of()).problem()).isEqualTo("not-assigned");
		assertThat(this.asker.post(this.path + "/release", Map.of()).status()).isEqualTo(204);
	}

	@Test
	void aRefusedOfferRingsAtTheOneWhoAskedUntilTheyHaveSeenIt() {
		assertThat(ringing(this.asker, "returned")).isEmpty();
		this.asked.post(this.path + "/handover/refuse", Map.of("reason", "面談中です"));
		assertThat(ringing(this.asker, "returned")).containsExactly(this.id);
		assertThat(ringing(this.asked, "returned")).isEmpty();
		assertThat(ringing(this.asked, "offered")).isEmpty();

		long version = head().path("version").asLong();
		assertThat(this.asker.post(this.path + "/handover/seen", Map.of()).status()).isEqualTo(204);
		assertThat(ringing(this.asker, "returned")).isEmpty();
		assertThat(head().at("/refused/reason").asString()).isEqualTo("面談中です");
		assertThat(head().path("version").asLong()).as("other tabs hear of it").isGreaterThan(version);
	}

	@Test
	void anUnansweredOfferRingsAtALockedDeskToo() {
		offeredMinutesAgo(6);
		this.asker.post("/api/desk/session/lock", Map.of());
		this.upkeep.returnHandovers();
		assertThat(ringing(this.asker, "returned")).containsExactly(this.id);
	}

	@Test
	void whoeverOffersAgainOrGivesItBackHasSeenIt() {
		this.asked.post(this.path + "/handover/refuse", Map.of("reason", "面談中です"));
		this.asker.post(this.path + "/handover", Map.of("to", account(this.asked), "note", "もう一度お願いします"));
		assertThat(ringing(this.asker, "returned")).isEmpty();
		this.asked.post(this.path + "/handover/refuse", Map.of("reason", "まだ面談中です"));
		assertThat(ringing(this.asker, "returned")).containsExactly(this.id);
		this.asker.post(this.path + "/release", Map.of());
		assertThat(ringing(this.asker, "returned")).isEmpty();
	}

	@Test
	void onlyTheOneWhoAskedCanHaveSeenIt() {
		this.asked.post(this.path + "/handover/refuse", Map.of("reason", "面談中です"));
		assertThat(this.asked.post(this.path + "/handover/seen", Map.of()).problem()).isEqualTo("not-assigned");
		assertThat(ringing(this.asker, "returned")).containsExactly(this.id);
	}

	private static List<UUID> ringing(Visitor desk, String kind) {
		return desk.get("/api/desk/alarm")
			.json()
			.path(kind)
			.valueStream()
			.map((call) -> UUID.fromString(call.path("id").asString()))
			.toList();
	}

	private static String account(Visitor staff) {
		return staff.get("/api/desk/session").json().at("/account/id").asString();
	}

	private JsonNode head() {
		return this.asker.get(this.path + "/changes").json().path("consultation");
	}

	private void offeredMinutesAgo(int minutes) {
		CurrentTenant.run(TestTenants.ALPHA, () -> this.transaction.executeWithoutResult((_) -> this.jdbc.sql(TenantSql
			.of("update tenant_schema.consultation set handover_at = now() - make_interval(mins => ?) where id = ?"))
			.params(minutes, this.id)
			.update()));
	}

}
