package jp.madoguchi.line;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.madoguchi.linesimulator.record.RecordedRequest;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.TestHours;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTests extends LineTestCase {

	private static final Duration LONG_AGO = Duration.ofSeconds(31);

	private static final String NEWS = NoticeTemplate.NEWS.text(URI.create(TestChannels.entrance(ALPHA)));

	private Visitor visitor;

	private UUID consultation;

	@BeforeEach
	void writeAsAFriend() {
		SimulatedLine.phone(this.person, ALPHA, "add");
		this.visitor = signedIn(this.person, ALPHA);
		Awaitility.await().untilAsserted(() -> assertThat(friend()).containsExactly(true));
		this.consultation = takenConsultation(this.visitor, ALPHA, "相談の中身");
	}

	@Test
	void anAnswerThePageDoesNotAcknowledgeIsToldOnce() {
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		assertThat(bubbles()).containsExactly(NEWS);
		assertThat(shown(seq)).isEqualTo("sent");
		beat(ALPHA);
		assertThat(bubbles()).hasSize(1);
	}

	@Test
	void thePageHasHalfAMinuteToAcknowledge() {
		answered(this.consultation, ALPHA, Duration.ofSeconds(20));
		beat(ALPHA);
		assertThat(bubbles()).isEmpty();
	}

	@Test
	void anAcknowledgedAnswerNeedsNoNotice() {
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		mark("received", seq);
		beat(ALPHA);
		assertThat(bubbles()).isEmpty();
		assertThat(shown(seq)).isEqualTo("none");
	}

	@Test
	void furtherAnswersAreToldOnlyAfterTheFirstWasRead() {
		int first = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		int second = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		assertThat(bubbles()).hasSize(1);
		assertThat(shown(second)).isEqualTo("none");
		mark("read", second);
		int third = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		assertThat(bubbles()).hasSize(2);
		assertThat(List.of(shown(first), shown(third))).containsOnly("sent");
	}

	@Test
	void severalAnswersInARowAreOneNotice() {
		answered(this.consultation, ALPHA, LONG_AGO);
		answered(this.consultation, ALPHA, Duration.ofSeconds(20));
		int last = answered(this.consultation, ALPHA, Duration.ofSeconds(10));
		beat(ALPHA);
		beat(ALPHA);
		assertThat(bubbles()).hasSize(1);
		assertThat(shown(last)).isEqualTo("sent");
	}

	@Test
	void anAnswerTakenBackInTimeIsNotTold() {
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		CurrentTenant.run(TestTenants.ALPHA, () -> this.desk.withdraw(this.consultation, seq));
		beat(ALPHA);
		assertThat(bubbles()).isEmpty();
	}

	@Test
	void aNoticeThatWaitsForLineIsDroppedOnceTheAnswerIsTakenBack() {
		SimulatedLine.trouble(ALPHA, "send-fails");
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		CurrentTenant.run(TestTenants.ALPHA, () -> this.desk.withdraw(this.consultation, seq));
		dueNow();
		beat(ALPHA);
		assertThat(bubbles()).isEmpty();
		assertThat(end()).containsExactly("needless");
	}

	@Test
	void anAnswerThatWasReadIsToldOnceMoreWhenItIsPutRight() {
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		mark("read", seq);
		putRight(seq);
		beat(ALPHA);
		beat(ALPHA);
		assertThat(bubbles()).containsExactly(NEWS, NEWS);
		assertThat(shown(seq)).isEqualTo("sent");
	}

	@Test
	void anAnswerToldAndStillUnreadIsNotToldAgainWhenItIsPutRight() {
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		putRight(seq);
		beat(ALPHA);
		assertThat(bubbles()).containsExactly(NEWS);
		assertThat(shown(seq)).isEqualTo("sent");
	}

	/** Half a minute ago, and the notices another half before. */
	private void putRight(int seq) {
		CurrentTenant.run(TestTenants.ALPHA, () -> this.desk.correct(this.consultation, seq, "正しくは"));
		update(ALPHA, "update tenant_schema.message set unread_again_at = unread_again_at - interval '31 seconds'");
		update(ALPHA, "update tenant_schema.line_notice set created_at = created_at - interval '1 minute'");
	}

	@Test
	void byNightNoticesWaitForTheMorning() {
		setHours(ALPHA, TestHours.byNight());
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		assertThat(bubbles()).isEmpty();
		assertThat(shown(seq)).isEqualTo("none");
		setHours(ALPHA, TestHours.DAY_AND_NIGHT);
		beat(ALPHA);
		assertThat(bubbles()).containsExactly(NEWS);
	}

	@Test
	void aNoticeStillDueAtNightfallWaitsToo() {
		SimulatedLine.trouble(ALPHA, "send-fails");
		answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		setHours(ALPHA, TestHours.byNight());
		dueNow();
		beat(ALPHA);
		assertThat(bubbles()).isEmpty();
		setHours(ALPHA, TestHours.DAY_AND_NIGHT);
		beat(ALPHA);
		assertThat(bubbles()).containsExactly(NEWS);
	}

	@Test
	void whatIsToBeToldAtOnceIsToldByNight() {
		setHours(ALPHA, TestHours.byNight());
		int seq = CurrentTenant.call(TestTenants.ALPHA, () -> this.desk.answer(this.consultation, "急ぎます", true));
		update(ALPHA, "update tenant_schema.message set at = at - interval '31 seconds' where seq = ?", seq);
		beat(ALPHA);
		assertThat(bubbles()).containsExactly(NEWS);
		assertThat(shown(seq)).isEqualTo("sent");
	}

	@Test
	void whoHasBlockedTheAccountCanNotBeReached() {
		SimulatedLine.phone(this.person, ALPHA, "block");
		Awaitility.await().untilAsserted(() -> assertThat(friend()).containsExactly(false));
		assertNothingSent("not-friend");
	}

	@Test
	void whoWantsNoNoticesGetsNone() {
		assertThat(this.visitor.send("PUT", "/api/consumer/notices", Map.of("wanted", false)).status()).isEqualTo(204);
		assertNothingSent("not-wanted");
	}

	@Test
	void whoseFriendshipIsUnknownIsTried() {
		update(ALPHA, "update tenant_schema.consumer set friend = null, friend_at = null");
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		assertThat(bubbles()).hasSize(1);
		assertThat(shown(seq)).isEqualTo("sent");
	}

	@Test
	void aCentreThatChangedItsProviderReachesNobodyOfTheOldOne() {
		set(ALPHA, TestChannels.settings(ALPHA, "providerId", "another-provider"));
		assertNothingSent("refused");
	}

	@ParameterizedTest
	@ValueSource(strings = { "send-rate-limited", "send-fails", "send-accepted-but-fails", "send-accepted-but-late" })
	void afterTroubleTheSameNoticeIsSentAgainAndArrivesOnce(String trouble) {
		SimulatedLine.trouble(ALPHA, trouble);
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		int before = pushes().size();
		beat(ALPHA);
		assertThat(shown(seq)).isEqualTo("due");
		beat(ALPHA);
		assertThat(pushes()).as("not before its time").hasSize(before + 1);
		dueNow();
		beat(ALPHA);
		assertThat(shown(seq)).isEqualTo("sent");
		assertThat(bubbles()).containsExactly(NEWS);
		assertThat(pushes().stream().skip(before).map(NoticeTests::retryKey)).hasSize(2).containsOnly(storedKey());
	}

	@Test
	void aServerThatDiesBetweenLinesAnswerAndItsNoteRepeatsTheSameKey() {
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		update(ALPHA, """
				update tenant_schema.line_notice set state = 'due', settled_at = null, next_at = now()
				where consultation_id = ?""", this.consultation);
		beat(ALPHA);
		assertThat(bubbles()).hasSize(1);
		assertThat(shown(seq)).isEqualTo("sent");
	}

	@Test
	void aNoticeThatWaitsForLineIsDroppedOnceThePageHasTheAnswer() {
		SimulatedLine.trouble(ALPHA, "send-fails");
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		mark("received", seq);
		dueNow();
		beat(ALPHA);
		assertThat(bubbles()).isEmpty();
		assertThat(shown(seq)).isEqualTo("none");
		assertThat(end()).containsExactly("needless");
	}

	@Test
	void beforeLineForgetsTheKeyTheNoticeIsGivenUp() {
		SimulatedLine.trouble(ALPHA, "send-fails");
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		update(ALPHA, "update tenant_schema.line_notice set created_at = now() - interval '21 hours'");
		dueNow();
		beat(ALPHA);
		assertThat(shown(seq)).isEqualTo("impossible");
		assertThat(end()).containsExactly("unreachable");
	}

	@Test
	void whenTheMonthsMessagesAreUsedUpLineIsLeftInPeace() {
		SimulatedLine.know(ALPHA, TestChannels.provider(ALPHA, TestChannels.EMPTY_SECRET, 9));
		set(ALPHA, TestChannels.settings(ALPHA, "messaging",
				Map.of("id", TestChannels.messagingId(ALPHA), "secret", TestChannels.EMPTY_SECRET)));
		SimulatedLine.trouble(ALPHA, "send-over-quota");
		int before = pushes().size();
		int first = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		int second = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		assertThat(List.of(shown(first), shown(second))).containsOnly("impossible");
		assertThat(end()).containsExactly("quota", "quota");
		assertThat(pushes()).hasSize(before + 1);
	}

	@Test
	void twoReplicasAtOnceSendEachNoticeOnce() {
		List<String> others = IntStream.range(0, 8).mapToObj((_) -> friendWithAnswer()).toList();
		CompletableFuture<Void> one = CompletableFuture.runAsync(() -> beat(ALPHA));
		CompletableFuture<Void> other = CompletableFuture.runAsync(() -> beat(ALPHA));
		CompletableFuture.allOf(one, other).join();
		beat(ALPHA);
		assertThat(others).allSatisfy((friend) -> assertThat(SimulatedLine.bubbles(friend, ALPHA)).hasSize(1));
		assertThat(pushes().stream().map(NoticeTests::retryKey)).contains(storedKeys());
	}

	@ParameterizedTest
	@EnumSource(NoticeTemplate.class)
	void theCentreChoosesAmongReviewedTexts(NoticeTemplate template) {
		set(ALPHA, TestChannels.settings(ALPHA, "notice", template));
		answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		assertThat(bubbles()).containsExactly(template.text(URI.create(TestChannels.entrance(ALPHA))));
	}

	@Test
	void aReminderIsToldOnceThoughAnEarlierNoticeStands() {
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		remind(seq);
		beat(ALPHA);
		assertThat(bubbles()).containsExactly(NEWS, NEWS);
		assertThat(shown(seq + 1)).isEqualTo("sent");
		remind(seq);
		beat(ALPHA);
		assertThat(bubbles()).hasSize(2);
	}

	@Test
	void aReminderThatWaitsForLineIsDroppedOnceTheConsumerHasWritten() {
		int seq = answered(this.consultation, ALPHA, Duration.ofDays(3));
		beat(ALPHA);
		remind(seq);
		SimulatedLine.trouble(ALPHA, "send-fails");
		beat(ALPHA);
		assertThat(shown(seq + 1)).isEqualTo("due");
		assertThat(this.visitor
			.post("/api/consumer/consultations/" + this.consultation + "/messages",
					Map.of("id", UUID.randomUUID(), "text", "読みました"))
			.status()).isEqualTo(201);
		dueNow();
		beat(ALPHA);
		assertThat(bubbles()).isEmpty();
		assertThat(shown(seq + 1)).isEqualTo("none");
	}

	@Test
	void theDeskHearsOfTheNotice() {
		answered(this.consultation, ALPHA, LONG_AGO);
		long before = version();
		beat(ALPHA);
		assertThat(version()).isEqualTo(before + 2);
	}

	private void assertNothingSent(String reason) {
		int before = pushes().size();
		int seq = answered(this.consultation, ALPHA, LONG_AGO);
		beat(ALPHA);
		assertThat(pushes()).hasSize(before);
		assertThat(shown(seq)).isEqualTo("impossible");
		assertThat(end()).containsExactly(reason);
	}

	/** Three days after an answer. */
	private void remind(int seq) {
		update(ALPHA, """
				update tenant_schema.message set at = now() - interval '3 days'
				where consultation_id = ? and seq = ?""", this.consultation, seq);
		CurrentTenant.run(TestTenants.ALPHA, this.desk::letSilencesGoOn);
	}

	private String friendWithAnswer() {
		String friend = SimulatedLine.newPerson();
		LoginVisit login = new LoginVisit(consumer(ALPHA));
		login.comeBack(LoginVisit.agree(login.begin(""), friend, true));
		UUID other = takenConsultation(signedIn(friend, ALPHA), ALPHA, "相談");
		answered(other, ALPHA, LONG_AGO);
		return friend;
	}

	private void mark(String receipt, int seq) {
		assertThat(this.visitor
			.post("/api/consumer/consultations/" + this.consultation + "/" + receipt, Map.of("seq", seq))
			.status()).isEqualTo(204);
	}

	private void dueNow() {
		update(ALPHA, "update tenant_schema.line_notice set next_at = now() where state = 'due'");
	}

	private List<String> bubbles() {
		return SimulatedLine.bubbles(this.person, ALPHA).stream().filter((text) -> !text.contains("110")).toList();
	}

	private String shown(int seq) {
		return query(ALPHA, String.class,
				"select notice from tenant_schema.message where consultation_id = ? and seq = ?", this.consultation,
				seq)
			.getFirst();
	}

	private List<String> end() {
		return query(ALPHA, String.class,
				"select state from tenant_schema.line_notice where consultation_id = ? order by seq",
				this.consultation);
	}

	private String storedKey() {
		return query(ALPHA, String.class,
				"select retry_key::text from tenant_schema.line_notice where consultation_id = ?", this.consultation)
			.getFirst();
	}

	private String[] storedKeys() {
		return query(ALPHA, String.class, "select retry_key::text from tenant_schema.line_notice where state = 'sent'")
			.toArray(String[]::new);
	}

	private long version() {
		return query(ALPHA, Long.class, "select version from tenant_schema.consultation where id = ?",
				this.consultation)
			.getFirst();
	}

	private List<Boolean> friend() {
		return query(ALPHA, Boolean.class,
				"select friend from tenant_schema.consumer where friend is not null and id = ?",
				in(ALPHA, () -> this.consumers.arrive("provider-alpha", userId())));
	}

	private static List<RecordedRequest> pushes() {
		return SimulatedLine.received().stream().filter((request) -> request.path().endsWith("/push")).toList();
	}

	private static String retryKey(RecordedRequest push) {
		return push.headers()
			.entrySet()
			.stream()
			.filter((header) -> header.getKey().equalsIgnoreCase("x-line-retry-key"))
			.flatMap((header) -> header.getValue().stream())
			.findFirst()
			.orElseThrow();
	}

}
