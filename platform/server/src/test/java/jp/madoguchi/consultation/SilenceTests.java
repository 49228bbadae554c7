package jp.madoguchi.consultation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.MovableClock;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestHours;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of an answer to which nothing comes. Each test has its own centre. */
@ServerTest
@Import(MovableClock.class)
class SilenceTests {

	private static final String OWN = "/api/consumer/consultations/";

	private static final String DESK = "/api/desk/consultations/";

	private static final Duration DAY = Duration.ofDays(1);

	private final TenantId centre = new TenantId("s" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));

	@Autowired
	MovableClock clock;

	@Autowired
	TestPeople people;

	@Autowired
	SilenceTick tick;

	@Autowired
	Silences silences;

	@Autowired
	Marks marks;

	@Autowired
	NoticeReceipts receipts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	private Visitor consumer;

	private Visitor counselor;

	private String id;

	@BeforeEach
	void anAnswerAtACentreWithoutNights(@Autowired TestTenants tenants) {
		tenants.make(this.centre);
		set("hours", TestHours.DAY_AND_NIGHT);
		this.consumer = this.people.consumer(this.centre);
		this.counselor = this.people.staff(this.centre, Role.COUNSELOR);
		this.id = succeeds(
				this.consumer.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "たすけてください")))
			.json()
			.at("/consultation/id")
			.asString();
		succeeds(this.counselor.post(DESK + this.id + "/take", Map.of()));
		answer();
		this.clock.setRight();
	}

	@AfterEach
	void setTheClockRight() {
		this.clock.setRight();
	}

	@Test
	void isRemindedOnceAfterThreeDays() {
		after(DAY.multipliedBy(3).minusSeconds(60));
		assertThat(automatic()).isEmpty();
		after(Duration.ofSeconds(60));
		assertThat(automatic()).containsExactly("お返事をお待ちしています。続きがあるときは、ここに書いてください。");
		assertThat(inTenant(this.receipts::untoldReminders)).singleElement()
			.satisfies((reminder) -> assertThat(reminder.consultation()).hasToString(this.id));
		after(DAY);
		assertThat(automatic()).hasSize(1);
	}

	@Test
	void theEndIsAnnouncedAfterSevenDaysAndComesAfterTen() {
		after(DAY.multipliedBy(3));
		after(DAY.multipliedBy(4));
		LocalDate end = this.clock.today().plusDays(3);
		assertThat(automatic().getLast())
			.isEqualTo("お返事がないため %d/%d に終わりにします。書けば続きます。".formatted(end.getMonthValue(), end.getDayOfMonth()));
		assertThat(Instant.parse(row().at("/silence/closesAt").asString()))
			.isEqualTo(this.clock.instant().plus(DAY.multipliedBy(3)));
		after(DAY.multipliedBy(3).minusSeconds(60));
		assertThat(row().path("state").asString()).isEqualTo("assigned");
		after(Duration.ofSeconds(60));
		assertThat(row().path("state").asString()).isEqualTo("closed");
		assertThat(row().path("closedBySilence").asBoolean()).isTrue();
		assertThat(automatic()).hasSize(2);
	}

	@Test
	void writingReopensWhatSilenceHasClosed() {
		toTheEnd();
		JsonNode head = this.consumer.get(OWN + this.id + "/changes").json().path("consultation");
		assertThat(head.path("state").asString()).isEqualTo("closed");
		assertThat(Duration.between(this.clock.instant(), Instant.parse(head.path("writableUntil").asString())))
			.isEqualTo(Duration.ofDays(30));
		write();
		assertThat(row().path("state").asString()).isEqualTo("waiting");
		assertThat(row().path("closedBySilence").asBoolean()).isFalse();
	}

	@Test
	void anEndByHandIsNoneBySilence() {
		succeeds(this.counselor.post(DESK + this.id + "/close", Map.of()));
		assertThat(row().path("closedBySilence").asBoolean()).isFalse();
		assertThat(row().path("silence").isNull()).isTrue();
	}

	@Test
	void aMessageOfEitherSideBeginsAnew() {
		after(DAY.multipliedBy(3));
		write();
		after(DAY.multipliedBy(8));
		assertThat(automatic()).as("it is our turn").hasSize(1);
		answerNow();
		after(DAY.multipliedBy(2));
		assertThat(automatic()).hasSize(1);
		after(DAY);
		assertThat(automatic()).as("the second answer's own reminder").hasSize(2);
		answerNow();
		assertThat(row().at("/silence/closesAt").isNull()).isTrue();
		after(DAY.multipliedBy(3));
		assertThat(automatic()).hasSize(3);
	}

	@Test
	void nothingHappensWhileAnUrgentMarkStands() {
		mark(() -> this.marks.urge(UUID.fromString(this.id), UrgentReason.MONEY_SENT));
		after(DAY.multipliedBy(11));
		assertThat(automatic()).isEmpty();
	}

	@Test
	void nothingHappensBeforeADeadlineIsOver() {
		LocalDate last = this.clock.today().plusDays(11);
		mark(() -> this.marks.setLastDays(UUID.fromString(this.id),
				new LastDays(List.of(last.minusDays(9), last), true)));
		at(last, LocalTime.of(23, 59));
		assertThat(automatic()).isEmpty();
		at(last.plusDays(1), LocalTime.MIDNIGHT);
		assertThat(automatic()).hasSize(1);
	}

	@Test
	void nothingHappensWhileWePromisedToBeInTouch() {
		succeeds(this.counselor.send("PUT", DESK + this.id + "/next-contact",
				Map.of("day", this.clock.today().plusDays(5))));
		after(DAY.multipliedBy(4));
		assertThat(automatic()).isEmpty();
		after(DAY.multipliedBy(4));
		assertThat(automatic()).as("a promise that was not kept is ours still").isEmpty();
		succeeds(this.counselor.send("DELETE", DESK + this.id + "/next-contact", null));
		after(Duration.ZERO);
		assertThat(automatic()).hasSize(1);
	}

	@Test
	void nothingHappensAtQuietHours() {
		set("hours", withNights());
		at(this.clock.today().plusDays(4), LocalTime.of(7, 59));
		assertThat(automatic()).isEmpty();
		at(this.clock.today(), LocalTime.of(8, 0));
		assertThat(automatic()).hasSize(1);
	}

	@Test
	void aReminderThatComesLateMovesTheEnd() {
		after(DAY.multipliedBy(20));
		assertThat(automatic()).hasSize(1);
		after(DAY.multipliedBy(4).minusSeconds(60));
		assertThat(automatic()).hasSize(1);
		after(Duration.ofSeconds(60));
		assertThat(automatic()).hasSize(2);
		after(DAY.multipliedBy(3).minusSeconds(60));
		assertThat(row().path("state").asString()).isEqualTo("assigned");
	}

	@Test
	void replicasThatStepAtOnceStepOnce() {
		SilenceRules rules = new SilenceRules(1, 2, 4, "まだですか", "{日} に終わります");
		this.clock.forward(DAY);
		UUID consultation = UUID.fromString(this.id);
		CompletableFuture
			.allOf(IntStream.range(0, 8)
				.mapToObj((_) -> CompletableFuture
					.runAsync(() -> CurrentTenant.run(this.centre, () -> this.silences.step(consultation, rules))))
				.toArray(CompletableFuture[]::new))
			.join();
		assertThat(automatic()).containsExactly("まだですか");
	}

	@Test
	void aStepThatWasCutOffIsTakenWhole() {
		this.clock.forward(DAY.multipliedBy(3));
		SilenceRules rules = new SilenceRules(3, 7, 10, "まだですか", "{日} に終わります");
		CurrentTenant.run(this.centre, () -> this.transaction.executeWithoutResult((dying) -> {
			this.silences.step(UUID.fromString(this.id), rules);
			dying.setRollbackOnly();
		}));
		assertThat(automatic()).isEmpty();
		after(Duration.ZERO);
		assertThat(automatic()).hasSize(1);
	}

	@Test
	void aCentreHasItsOwnDaysAndWords() {
		set("silence", Map.of("remindAfter", 1, "announceAfter", 2, "closeAfter", 4, "reminder", "いかがですか",
				"announcement", "{日}でしめます"));
		after(DAY);
		after(DAY);
		LocalDate end = this.clock.today().plusDays(2);
		assertThat(automatic()).containsExactly("いかがですか",
				"%d/%dでしめます".formatted(end.getMonthValue(), end.getDayOfMonth()));
	}

	@Test
	void rulesThatCannotBeAreRefused() {
		for (Map<String, Object> wrong : List.<Map<String, Object>>of(rules(0, 7, 10, "{日}"), rules(7, 7, 10, "{日}"),
				rules(3, 7, 8, "{日}"), rules(3, 7, 61, "{日}"), rules(3, 7, 10, "いつか終わります"))) {
			assertThat(put("silence", wrong).problem()).as(wrong.toString()).isEqualTo("invalid-request");
		}
	}

	@Test
	void theDeskSeesHowLongItLasts() {
		Instant answered = Instant.parse(row().at("/silence/since").asString());
		assertThat(answered).isBetween(Instant.now().minusSeconds(60), Instant.now());
		assertThat(row().at("/silence/closesAt").isNull()).isTrue();
		write();
		assertThat(row().path("silence").isNull()).isTrue();
	}

	private static Map<String, Object> rules(int remind, int announce, int close, String announcement) {
		return Map.of("remindAfter", remind, "announceAfter", announce, "closeAfter", close, "reminder", "まだですか",
				"announcement", announcement);
	}

	/** Time passes and the beat comes. */
	private void after(Duration time) {
		this.clock.forward(time);
		beat();
	}

	private void at(LocalDate day, LocalTime time) {
		this.clock.set(day, time);
		beat();
	}

	private void beat() {
		CurrentTenant.run(this.centre, this.tick::goOn);
	}

	private void toTheEnd() {
		after(DAY.multipliedBy(3));
		after(DAY.multipliedBy(4));
		after(DAY.multipliedBy(3));
	}

	/** The database's own clock does not move: the answer gets the time of the other. */
	private void answerNow() {
		answer();
		mark(() -> this.jdbc.sql(TenantSql.of("""
				update tenant_schema.message m set at = ? from tenant_schema.consultation c
				where c.id = ? and m.consultation_id = c.id and m.seq = c.last_seq"""))
			.params(Timestamp.from(this.clock.instant()), UUID.fromString(this.id))
			.update());
	}

	private void answer() {
		succeeds(this.counselor.post(DESK + this.id + "/messages",
				Map.of("id", UUID.randomUUID(), "text", "どうなりましたか", "seen", 99)));
	}

	private void write() {
		succeeds(this.consumer.post(OWN + this.id + "/messages", Map.of("id", UUID.randomUUID(), "text", "まだあります")));
	}

	private List<String> automatic() {
		return this.consumer.get(OWN + this.id + "/changes")
			.json()
			.path("messages")
			.valueStream()
			.filter((line) -> line.path("from").asString().equals("auto"))
			.map((line) -> line.path("text").asString())
			.toList();
	}

	private JsonNode row() {
		return this.counselor.get(DESK + this.id + "/changes").json().path("consultation");
	}

	private Map<String, Object> withNights() {
		return Map.of("weekly", TestHours.DAY_AND_NIGHT.get("weekly"), "closedEachYear", List.of(), "specialDays",
				List.of());
	}

	private void mark(Runnable work) {
		CurrentTenant.run(this.centre, () -> this.transaction.executeWithoutResult((_) -> work.run()));
	}

	private <T> T inTenant(Supplier<T> work) {
		return CurrentTenant.call(this.centre, () -> this.transaction.execute((_) -> work.get()));
	}

	private void set(String what, Map<String, Object> settings) {
		succeeds(put(what, settings));
	}

	private Answer put(String what, Map<String, Object> settings) {
		return this.people.anyone(this.centre + ".localhost:8080")
			.send("PUT", "/internal/tenants/" + this.centre + "/" + what, settings);
	}

	private static Answer succeeds(Answer answer) {
		assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
		return answer;
	}

}
