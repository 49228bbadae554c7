package jp.madoguchi.consultation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.MovableClock;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(MovableClock.class)
class MarksTests {

	/** Each test's own centre, so that its lists hold nothing else. */
	private TenantId tenant;

	@Autowired
	MovableClock clock;

	@Autowired
	TestTenants tenants;

	@Autowired
	TestPeople people;

	@Autowired
	Marks marks;

	@Autowired
	TransactionTemplate transaction;

	private Visitor counselor;

	@BeforeEach
	void openACentre() {
		this.tenant = new TenantId("m" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));
		this.tenants.make(this.tenant);
		this.counselor = this.people.staff(this.tenant, Role.COUNSELOR);
	}

	@AfterEach
	void setTheClockRight() {
		this.clock.setRight();
	}

	@Test
	void aDeadlineIsMarkedFromThreeDaysBeforeUntilItsDayIsOverInJapan() {
		String id = open();
		LocalDate day = this.clock.today().plusDays(4);
		setLastDays(id, new LastDays(List.of(day, day.plusDays(12)), true));
		this.clock.set(day.minusDays(4), LocalTime.of(23, 59, 59));
		assertThat(deadline(id).isNull()).isTrue();
		this.clock.forward(Duration.ofSeconds(1));
		assertThat(deadline(id).path("day").asString()).isEqualTo(day.toString());
		assertThat(deadline(id).path("possibly").asBoolean()).isTrue();
		this.clock.set(day, LocalTime.of(23, 59, 59));
		assertThat(deadline(id).path("day").asString()).isEqualTo(day.toString());
		this.clock.forward(Duration.ofSeconds(1));
		assertThat(deadline(id).isNull()).isTrue();
		this.clock.set(day.plusDays(9), LocalTime.MIDNIGHT);
		assertThat(deadline(id).path("day").asString()).isEqualTo(day.plusDays(12).toString());
	}

	@Test
	void theUrgentComeFirstThenTheNearestDeadlineThenTheLongestWait() {
		String first = open();
		String second = open();
		String near = open();
		String nearer = open();
		String urgent = open();
		LocalDate today = this.clock.today();
		setLastDays(near, new LastDays(List.of(today.plusDays(3)), false));
		setLastDays(nearer, new LastDays(List.of(today.plusDays(1)), false));
		setLastDays(second, new LastDays(List.of(today.plusDays(4)), false));
		urge(urgent);
		assertThat(list("waiting")).containsExactly(urgent, nearer, near, first, second);
		for (String id : List.of(first, second, near, nearer, urgent)) {
			this.counselor.post("/api/desk/consultations/" + id + "/take", Map.of());
		}
		this.counselor.post("/api/desk/consultations/" + first + "/messages",
				Map.of("id", UUID.randomUUID(), "text", "お答えします", "seen", 1));
		assertThat(list("mine")).containsExactly(urgent, nearer, near, second, first);
		assertThat(list("all")).containsExactly(urgent, nearer, near, second, first);
	}

	@Test
	void thePhoneCountsTheUrgentAmongThoseAhead() {
		open();
		Visitor consumer = this.people.consumer(this.tenant);
		String own = open(consumer);
		String later = open();
		assertThat(ahead(consumer, own)).isEqualTo(1);
		urge(later);
		assertThat(ahead(consumer, own)).isEqualTo(2);
		urge(own);
		assertThat(ahead(consumer, own)).isZero();
	}

	@Test
	void whatIsUrgentRingsFirstAndSaysSo() {
		open();
		String urgent = open();
		urge(urgent);
		JsonNode call = this.counselor.get("/api/desk/alarm").json().at("/waiting/0");
		assertThat(call.path("id").asString()).isEqualTo(urgent);
		assertThat(call.path("urgent").asBoolean()).isTrue();
	}

	@Test
	void aReasonStandsOnceAndIsAnnouncedOnce() {
		String id = open();
		urge(id);
		long version = row(id).path("version").asLong();
		urge(id);
		assertThat(row(id).path("urgent")).hasSize(1);
		assertThat(row(id).path("version").asLong()).isEqualTo(version);
	}

	@Test
	void marksEndWithClosingAndOnlyTheDaysComeBack() {
		String id = open();
		urge(id);
		setLastDays(id, new LastDays(List.of(this.clock.today()), false));
		this.counselor.post("/api/desk/consultations/" + id + "/take", Map.of());
		this.counselor.post("/api/desk/consultations/" + id + "/close", Map.of());
		assertThat(row(id).path("urgent")).isEmpty();
		assertThat(deadline(id).isNull()).isTrue();
		urge(id);
		this.counselor.post("/api/desk/consultations/" + id + "/reopen", Map.of());
		assertThat(row(id).path("urgent")).isEmpty();
		assertThat(deadline(id).path("day").asString()).isEqualTo(this.clock.today().toString());
	}

	private static int ahead(Visitor consumer, String id) {
		return consumer.get("/api/consumer/consultations/" + id + "/changes").json().at("/consultation/ahead").asInt();
	}

	private String open() {
		return open(this.people.consumer(this.tenant));
	}

	private static String open(Visitor consumer) {
		return consumer.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "たすけてください"))
			.json()
			.at("/consultation/id")
			.asString();
	}

	private void urge(String id) {
		mark(() -> this.marks.urge(UUID.fromString(id), UrgentReason.MONEY_SENT));
	}

	private void setLastDays(String id, LastDays days) {
		mark(() -> this.marks.setLastDays(UUID.fromString(id), days));
	}

	private void mark(Runnable work) {
		CurrentTenant.run(this.tenant, () -> this.transaction.executeWithoutResult((_) -> work.run()));
	}

	private JsonNode deadline(String id) {
		return row(id).path("deadline");
	}

	private JsonNode row(String id) {
		return this.counselor.get("/api/desk/consultations/" + id + "/changes").json().path("consultation");
	}

	private List<String> list(String name) {
		return this.counselor.get("/api/desk/consultations?list=" + name)
			.json()
			.path("items")
			.valueStream()
			.map((row) -> row.path("id").asString())
			.toList();
	}

}
