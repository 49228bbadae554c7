package jp.madoguchi.restriction;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** 受付制限, from the wish to its end. */
@ServerTest
class RestrictionTests {

	private static final String REASON = "相談員への脅しがつづくため";

	@Autowired
	TestPeople people;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	Visitor consumer;

	Visitor counselor;

	Visitor supervisor;

	String consultation;

	@BeforeEach
	void aCounselorHandlesAConsultation() {
		this.consumer = this.people.consumer(TestTenants.ALPHA);
		this.counselor = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.supervisor = this.people.staff(TestTenants.ALPHA, Role.SUPERVISOR);
		this.consultation = begin().json().at("/consultation/id").asString();
		assertThat(this.counselor.post(desk("/take"), Map.of()).status()).isEqualTo(204);
	}

	@Test
	void nothingChangesForTheConsumerUntilItIsDecided() {
		ask();
		assertThat(write().status()).isEqualTo(201);
		assertThat(ownLastDay().isNull()).isTrue();
		assertThat(standing().path("reason").asString()).isEqualTo(REASON);
		assertThat(standing().path("lastDay").isNull()).isTrue();
	}

	@Test
	void oneThatIsImposedEndsTheConsultationAndLetsNoneBegin() {
		impose(30);
		assertThat(head().path("state").asString()).isEqualTo("closed");
		assertThat(write().problem()).isEqualTo("restricted");
		assertThat(begin().problem()).isEqualTo("restricted");
		assertThat(ownLastDay().asString()).isEqualTo(day(30));
		assertThat(this.consumer.get("/api/consumer/restriction").body()).doesNotContain(REASON);
		assertThat(this.people.consumer(TestTenants.ALPHA).post("/api/consumer/consultations", message()).status())
			.as("others come in")
			.isEqualTo(201);
	}

	@Test
	void itPassesAfterItsLastDay() {
		impose(0);
		assertThat(begin().problem()).as("on the last day").isEqualTo("restricted");
		daysPass(1);
		assertThat(ownLastDay().isNull()).isTrue();
		assertThat(write().status()).isEqualTo(201);
		assertThat(standing().isNull()).isTrue();
	}

	@Test
	void whoAskedDoesNotDecide() {
		Visitor both = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR, Role.SUPERVISOR);
		both.post(desk("/restriction"), Map.of("reason", REASON));
		String own = "/api/desk/restrictions/" + standing().path("id").asString();
		assertThat(both.post(own + "/impose", Map.of("lastDay", day(30))).problem()).isEqualTo("forbidden");
		assertThat(write().status()).isEqualTo(201);
		assertThat(both.post(own + "/refuse", Map.of()).status()).as("taken back").isEqualTo(204);
		assertThat(standing().isNull()).isTrue();
	}

	@Test
	void oneThatIsRefusedIsOverAndCanBeAskedForAgain() {
		String id = ask();
		assertThat(this.supervisor.post("/api/desk/restrictions/" + id + "/refuse", Map.of()).status()).isEqualTo(204);
		assertThat(
				this.supervisor.post("/api/desk/restrictions/" + id + "/impose", Map.of("lastDay", day(30))).problem())
			.isEqualTo("not-found");
		assertThat(write().status()).isEqualTo(201);
		assertThat(ask()).isNotEqualTo(id);
	}

	@Test
	void oneStandsAtATime() {
		ask();
		assertThat(this.counselor.post(desk("/restriction"), Map.of("reason", "もう一度")).problem())
			.isEqualTo("restriction-stands");
		imposeAsked(30);
		assertThat(this.counselor.post(desk("/restriction"), Map.of("reason", "もう一度")).problem())
			.isEqualTo("restriction-stands");
	}

	@Test
	void oneThatIsLiftedIsOverAtOnce() {
		String id = impose(30);
		assertThat(this.supervisor.post("/api/desk/restrictions/" + id + "/lift", Map.of()).status()).isEqualTo(204);
		assertThat(this.supervisor.post("/api/desk/restrictions/" + id + "/lift", Map.of()).problem())
			.isEqualTo("not-found");
		assertThat(write().status()).isEqualTo(201);
	}

	@Test
	void whomTheCentreItselfWritesToCanAnswer() {
		impose(30);
		assertThat(this.counselor.post(desk("/reopen"), Map.of()).status()).isEqualTo(204);
		assertThat(write().status()).isEqualTo(201);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 181 })
	void itEndsBetweenTodayAndHalfAYearOn(int days) {
		String id = ask();
		assertThat(this.supervisor.post("/api/desk/restrictions/" + id + "/impose", Map.of("lastDay", day(days)))
			.problem()).isEqualTo("invalid-request");
	}

	@Test
	void thoseThatWaitStandBeforeThoseInForce() {
		String imposed = impose(180);
		aCounselorHandlesAConsultation();
		String asked = ask();
		assertThat(this.supervisor.get("/api/desk/restrictions")
			.json()
			.path("items")
			.valueStream()
			.map((one) -> one.path("id").asString())
			.filter((id) -> id.equals(imposed) || id.equals(asked))).containsExactly(asked, imposed);
	}

	private String ask() {
		assertThat(this.counselor.post(desk("/restriction"), Map.of("reason", REASON)).status()).isEqualTo(204);
		return standing().path("id").asString();
	}

	private String impose(int days) {
		ask();
		return imposeAsked(days);
	}

	private String imposeAsked(int days) {
		String id = standing().path("id").asString();
		assertThat(
				this.supervisor.post("/api/desk/restrictions/" + id + "/impose", Map.of("lastDay", day(days))).status())
			.isEqualTo(204);
		return id;
	}

	private JsonNode standing() {
		return this.counselor.get(desk("/restriction")).json().path("restriction");
	}

	private JsonNode ownLastDay() {
		return this.consumer.get("/api/consumer/restriction").json().path("lastDay");
	}

	private JsonNode head() {
		return this.counselor.get(desk("/changes")).json().path("consultation");
	}

	private Answer begin() {
		return this.consumer.post("/api/consumer/consultations", message());
	}

	private Answer write() {
		return this.consumer.post("/api/consumer/consultations/" + this.consultation + "/messages", message());
	}

	private static Map<String, Object> message() {
		return Map.of("id", UuidCreator.getTimeOrderedEpoch(), "text", "契約のことです");
	}

	private void daysPass(int days) {
		CurrentTenant.run(TestTenants.ALPHA, () -> this.transaction.executeWithoutResult((_) -> this.jdbc
			.sql(TenantSql.of("update tenant_schema.restriction set last_day = last_day - ? where consultation_id = ?"))
			.params(days, UUID.fromString(this.consultation))
			.update()));
	}

	private String desk(String act) {
		return "/api/desk/consultations/" + this.consultation + act;
	}

	private static String day(int days) {
		return LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(days).toString();
	}

}
