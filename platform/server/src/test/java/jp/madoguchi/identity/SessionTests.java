package jp.madoguchi.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** How long sessions last and what they cost; time passes by making their rows older. */
@ServerTest
class SessionTests {

	private static final String DESK = "/api/desk/session";

	private static final String LIST = "/api/desk/consultations?list=waiting";

	private static final String VISIT = "/api/consumer/consultations";

	@Autowired
	TestPeople people;

	@Autowired
	StaffSessions sessions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	Visitor counselor;

	Visitor consumer;

	@BeforeEach
	void signIn() {
		this.counselor = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.consumer = this.people.consumer(TestTenants.ALPHA);
	}

	@Test
	void aHundredRequestsOfADeskWriteItsSessionOnceAtMost() {
		assertThat(writesDuring(100, this.counselor, LIST)).isZero();
		age(this.counselor, "last_seen_at", Duration.ofMinutes(6));
		assertThat(writesDuring(100, this.counselor, LIST)).isOne();
	}

	@Test
	void aHundredRequestsOfAPhoneWriteItsSessionOnceAtMost() {
		assertThat(writesDuring(100, this.consumer, VISIT)).isZero();
		age(this.consumer, "last_seen_at", Duration.ofMinutes(2));
		assertThat(writesDuring(100, this.consumer, VISIT)).isOne();
	}

	@Test
	void aLockedDeskHidesItsContentAndStaysSignedIn() {
		assertThat(this.counselor.post(DESK + "/lock", Map.of()).status()).isEqualTo(204);
		assertThatItIsLockedAndSignedIn();
	}

	@Test
	void aDeskNobodyTouchesLocksInsteadOfLoggingOut() {
		age(this.counselor, "last_seen_at", Duration.ofMinutes(64));
		assertThat(this.counselor.get(LIST).status()).isEqualTo(200);
		age(this.counselor, "last_seen_at", Duration.ofMinutes(66));
		assertThatItIsLockedAndSignedIn();
		// Having been seen again does not open it.
		assertThatItIsLockedAndSignedIn();
	}

	@Test
	void onlyWhoLockedItOpensItAndNothingIsLost() {
		UUID account = account();
		this.counselor.post(DESK + "/lock", Map.of());
		assertThat(unlock(login(UUID.randomUUID()))).isFalse();
		assertThatItIsLockedAndSignedIn();
		assertThat(unlock(login(account))).isTrue();
		assertThat(this.counselor.get(LIST).status()).isEqualTo(200);
		assertThat(account()).isEqualTo(account);
	}

	@Test
	void aDeskEndsTwelveHoursAfterItsLoginHoweverBusyItIs() {
		Instant ends = Instant.parse(endsAt());
		assertThat(Duration.between(Instant.now(), ends)).isBetween(Duration.ofMinutes(719), Duration.ofMinutes(720));
		age(this.counselor, "created_at", Duration.ofMinutes(719));
		assertThat(this.counselor.get(LIST).status()).isEqualTo(200);
		age(this.counselor, "created_at", Duration.ofMinutes(721));
		assertThat(this.counselor.get(DESK).problem()).isEqualTo("not-signed-in");
	}

	@Test
	void unlockingDoesNotProlongTheTwelveHours() {
		age(this.counselor, "created_at", Duration.ofMinutes(700));
		String ends = endsAt();
		assertThat(unlock(login(account()))).isTrue();
		assertThat(endsAt()).isEqualTo(ends);
		age(this.counselor, "created_at", Duration.ofMinutes(721));
		assertThat(unlock(login(UUID.randomUUID()))).isFalse();
		assertThat(this.counselor.get(DESK).problem()).isEqualTo("not-signed-in");
	}

	@Test
	void aDeskTheRealmHasNotConfirmedForAnHourEnds() {
		age(this.counselor, "checked_at", Duration.ofMinutes(59));
		assertThat(this.counselor.get(LIST).status()).isEqualTo(200);
		age(this.counselor, "checked_at", Duration.ofMinutes(61));
		assertThat(this.counselor.get(DESK).problem()).isEqualTo("not-signed-in");
	}

	@Test
	void aVisitEndsAfterHalfAnHourWithoutARequest() {
		age(this.consumer, "last_seen_at", Duration.ofMinutes(29));
		assertThat(this.consumer.get(VISIT).status()).isEqualTo(200);
		age(this.consumer, "last_seen_at", Duration.ofMinutes(32));
		assertThat(this.consumer.get(VISIT).problem()).isEqualTo("not-signed-in");
	}

	@Test
	void aVisitEndsAfterTwelveHoursHoweverBusyItIs() {
		age(this.consumer, "created_at", Duration.ofMinutes(719));
		assertThat(this.consumer.get(VISIT).status()).isEqualTo(200);
		age(this.consumer, "created_at", Duration.ofMinutes(721));
		assertThat(this.consumer.get(VISIT).problem()).isEqualTo("not-signed-in");
	}

	@Test
	void whoLeavesIsOutAtOnce() {
		assertThat(this.consumer.send("DELETE", "/api/consumer/session", Map.of()).status()).isEqualTo(204);
		assertThat(this.consumer.get(VISIT).problem()).isEqualTo("not-signed-in");
	}

	private void assertThatItIsLockedAndSignedIn() {
		assertThat(this.counselor.get(LIST).problem()).isEqualTo("desk-locked");
		assertThat(this.counselor.get(DESK).json().path("locked").asBoolean()).isTrue();
		assertThat(this.counselor.get("/api/desk/alarm").status()).isEqualTo(200);
	}

	private boolean unlock(StaffLogin login) {
		return CurrentTenant.call(TestTenants.ALPHA, () -> this.sessions.unlock(session(this.counselor), login));
	}

	private static StaffLogin login(UUID account) {
		return new StaffLogin(account, "職員", Set.of(Role.COUNSELOR), Instant.now(), "session", "refresh");
	}

	private UUID account() {
		return UUID.fromString(this.counselor.get(DESK).json().at("/account/id").asString());
	}

	private String endsAt() {
		return this.counselor.get(DESK).json().path("endsAt").asString();
	}

	/** Each write of a row makes a new version of it. */
	private int writesDuring(int requests, Visitor visitor, String path) {
		Set<String> versions = new HashSet<>(List.of(rowVersion(visitor)));
		for (int i = 0; i < requests; i++) {
			assertThat(visitor.get(path).status()).isEqualTo(200);
			versions.add(rowVersion(visitor));
		}
		return versions.size() - 1;
	}

	private String rowVersion(Visitor visitor) {
		return inAlpha("select xmin::text from " + table(visitor) + " where id_hash = ?", visitor);
	}

	private void age(Visitor visitor, String column, Duration age) {
		inAlpha("update %s set %s = now() - interval '%d seconds' where id_hash = ? returning ''"
			.formatted(table(visitor), column, age.toSeconds()), visitor);
	}

	private String inAlpha(String sql, Visitor visitor) {
		return CurrentTenant.call(TestTenants.ALPHA,
				() -> this.transaction.execute((_) -> this.jdbc.sql(TenantSql.of(sql))
					.param(session(visitor).bytes())
					.query((row, n) -> row.getString(1))
					.single()));
	}

	private String table(Visitor visitor) {
		return "tenant_schema." + (visitor.equals(this.consumer) ? "consumer_session" : "staff_session");
	}

	private static SessionId session(Visitor visitor) {
		return SessionId.ofCookie(visitor.cookie().substring(visitor.cookie().indexOf('=') + 1));
	}

}
