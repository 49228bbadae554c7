package jp.madoguchi.realtime;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.identity.DeskSettings;
import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Events;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class EventStreamTests {

	private static final TenantId TENANT = TestTenants.ALPHA;

	private static final String CONSUMER_EVENTS = "/api/consumer/events";

	private static final String DESK_EVENTS = "/api/desk/events";

	private static final Duration SOON = Duration.ofSeconds(1);

	private static final Duration WITH_THE_NEXT_SWEEP = Duration.ofSeconds(5);

	@Autowired
	TestPeople people;

	@Autowired
	Settings settings;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	Visitor consumer;

	Visitor counselor;

	String id;

	@BeforeEach
	void aConsultationWaits() {
		this.consumer = this.people.consumer(TENANT);
		this.counselor = this.people.staff(TENANT, Role.COUNSELOR);
		this.id = write("おしえてください");
	}

	@Test
	void theStateComesFirstAndChangesFollow() {
		try (Events own = Events.open(this.consumer, CONSUMER_EVENTS);
				Events desk = Events.open(this.counselor, DESK_EVENTS)) {
			Events.Event state = own.await(SOON, (event) -> true);
			assertThat(state.name()).isEqualTo("state");
			assertThat(state.data().at("/consultations/0/id").asString()).isEqualTo(this.id);
			assertThat(state.data().at("/consultations/0/version").asLong()).isPositive();
			assertThat(desk.await(SOON, (event) -> true).data().toString()).contains(this.id);

			write("もうひとつ");
			long version = desk.await(SOON, (event) -> event.tells(this.id)).data().path("version").asLong();
			assertThat(version).isGreaterThan(state.data().at("/consultations/0/version").asLong());
			own.await(SOON, (event) -> event.tells(this.id));
		}
	}

	@Test
	void theResponseAsksProxiesNotToHoldItBack() {
		try (Events own = Events.open(this.consumer, CONSUMER_EVENTS)) {
			assertThat(own.response().statusCode()).isEqualTo(200);
			assertThat(own.response().headers().firstValue("Content-Type").orElseThrow())
				.startsWith("text/event-stream");
			assertThat(own.response().headers().firstValue("Cache-Control")).contains("no-store");
			assertThat(own.response().headers().firstValue("X-Accel-Buffering")).contains("no");
		}
	}

	@Test
	void othersHearNothing() {
		try (Events own = Events.open(this.consumer, CONSUMER_EVENTS);
				Events other = Events.open(this.people.consumer(TENANT), CONSUMER_EVENTS);
				Events elsewhere = Events.open(this.people.staff(TestTenants.BETA, Role.COUNSELOR), DESK_EVENTS)) {
			write("もうひとつ");
			own.await(SOON, (event) -> event.tells(this.id));
			own.await(WITH_THE_NEXT_SWEEP.multipliedBy(4), (event) -> event.name().equals("beat"));
			assertThat(other.soFar()).noneMatch((event) -> event.data().toString().contains(this.id));
			assertThat(elsewhere.soFar()).noneMatch((event) -> event.data().toString().contains(this.id));
		}
	}

	@Test
	void whoIsSignedOutHearsSoAndNothingMore() {
		try (Events own = Events.open(this.consumer, CONSUMER_EVENTS)) {
			this.consumer.send("DELETE", "/api/consumer/session", null);
			own.await(WITH_THE_NEXT_SWEEP, (event) -> event.name().equals("ended"));
			own.awaitEnd(SOON);
		}
	}

	@Test
	void whoLosesTheRoleHearsNothingMore() {
		try (Events desk = Events.open(this.counselor, DESK_EVENTS)) {
			inTenant(() -> this.jdbc.sql(TenantSql.of("update tenant_schema.staff_session set roles = '{admin}'")));
			desk.await(WITH_THE_NEXT_SWEEP, (event) -> event.name().equals("ended"));
			desk.awaitEnd(SOON);
		}
		finally {
			inTenant(() -> this.jdbc.sql(TenantSql.of("delete from tenant_schema.staff_session")));
		}
	}

	@Test
	void aLockedDeskGoesOnHearing() {
		try (Events desk = Events.open(this.counselor, DESK_EVENTS)) {
			assertThat(this.counselor.post("/api/desk/session/lock", Map.of()).status()).isEqualTo(204);
			write("もうひとつ");
			desk.await(SOON, (event) -> event.tells(this.id));
		}
		try (Events desk = Events.open(this.counselor, DESK_EVENTS)) {
			assertThat(desk.await(SOON, (event) -> true).name()).isEqualTo("state");
		}
	}

	@Test
	void writingIsSharedOnlyWhereTheCentreWantsIt() {
		try (Events own = Events.open(this.consumer, CONSUMER_EVENTS);
				Events desk = Events.open(this.counselor, DESK_EVENTS)) {
			type();
			write("もうひとつ");
			assertThat(desk.await(SOON, (event) -> !event.name().equals("state")).name()).isEqualTo("changed");

			share(true);
			type();
			desk.await(SOON, (event) -> event.name().equals("typing"));
			this.counselor.send("PUT", "/api/desk/consultations/" + this.id + "/viewing", Map.of("typing", true));
			own.await(SOON, (event) -> event.name().equals("typing"));
		}
		finally {
			share(false);
		}
	}

	@Test
	void nobodyTypesInTheConsultationOfAnother() {
		assertThat(this.people.consumer(TENANT)
			.post("/api/consumer/consultations/" + this.id + "/typing", Map.of())
			.problem()).isEqualTo("not-found");
	}

	private void type() {
		assertThat(this.consumer.post("/api/consumer/consultations/" + this.id + "/typing", Map.of()).status())
			.isEqualTo(204);
	}

	private void share(boolean typing) {
		CurrentTenant.run(TENANT,
				() -> this.settings.save(DeskSettings.TOPIC, new DeskSettings("#0017c1", false, typing, 15)));
	}

	private void inTenant(java.util.function.Supplier<JdbcClient.StatementSpec> statement) {
		CurrentTenant.run(TENANT, () -> this.transaction.executeWithoutResult((_) -> statement.get().update()));
	}

	private String write(String text) {
		return this.consumer
			.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID().toString(), "text", text))
			.json()
			.at("/consultation/id")
			.asString();
	}

}
