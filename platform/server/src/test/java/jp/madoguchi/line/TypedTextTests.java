package jp.madoguchi.line;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTests extends LineTestCase {

	private static final String ANSWER = GuidanceTemplate.STANDARD.text(URI.create(TestChannels.entrance(ALPHA)));

	@Autowired
	WebhookEvents events;

	@Autowired
	LineChannels channels;

	@Test
	void whoTypesIntoTheTalkIsToldWhereToWrite() {
		int before = typedToday();
		SimulatedLine.type(this.person, ALPHA, "布団を買わされた");
		Awaitility.await().untilAsserted(() -> assertThat(answers()).containsExactly(ANSWER));
		assertThat(ANSWER).contains("http://alpha.localhost:8080/\n", "http://alpha.localhost:8080/now", "110", "119");
		assertThat(typedToday()).isEqualTo(before + 1);
		Awaitility.await().untilAsserted(() -> assertThat(owed()).isZero());
	}

	@ParameterizedTest
	@ValueSource(strings = { "webhook-duplicate", "webhook-redelivery" })
	void whatIsDeliveredTwiceIsCountedAndAnsweredOnce(String trouble) {
		int before = typedToday();
		int deliveries = SimulatedLine.deliveries(0).size();
		SimulatedLine.trouble(ALPHA, trouble);
		SimulatedLine.type(this.person, ALPHA, "二度届く");
		Awaitility.await().untilAsserted(() -> assertThat(SimulatedLine.deliveries(0)).hasSize(deliveries + 2));
		Awaitility.await().untilAsserted(() -> assertThat(answers()).containsExactly(ANSWER));
		assertThat(typedToday()).isEqualTo(before + 1);
	}

	@Test
	void aCentreMayLeaveTheAnswerToItsAccount() {
		set(ALPHA, TestChannels.settings(ALPHA, "guidanceOn", false));
		int before = typedToday();
		SimulatedLine.type(this.person, ALPHA, "返事はアカウントから");
		Awaitility.await().untilAsserted(() -> assertThat(typedToday()).isEqualTo(before + 1));
		assertThat(owed()).isZero();
		assertThat(answers()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"mode\":\"standby\"}", "{\"source\":{\"type\":\"group\",\"groupId\":\"C1\"}}" })
	void wordsThatAreNotOursToAnswerAreOnlyCounted(String changes) {
		int before = typedToday();
		in(ALPHA, () -> take(changes));
		assertThat(typedToday()).isEqualTo(before + 1);
		assertThat(owed()).isZero();
	}

	@Test
	void anAnswerOwedWhenAServerDiedIsGivenByTheNextBeat() {
		SimulatedLine.trouble(ALPHA, "webhook-lost");
		SimulatedLine.type(this.person, ALPHA, "ここで落ちる");
		in(ALPHA, () -> take("{}"));
		assertThat(owed()).isOne();
		int replies = replies();
		beat(ALPHA);
		assertThat(owed()).isZero();
		assertThat(replies()).isEqualTo(replies + 1);
	}

	@Test
	void anAnswerLineCanNotTakeNowIsGivenLaterAndForgottenAfterAMinute() {
		in(ALPHA, () -> take("{}"));
		SimulatedLine.trouble(ALPHA, "send-fails");
		beat(ALPHA);
		assertThat(owed()).isOne();
		update(ALPHA,
				"update tenant_schema.line_guidance set asked_at = now() - interval '61 seconds', next_at = now()");
		int replies = replies();
		beat(ALPHA);
		assertThat(owed()).isZero();
		assertThat(replies()).isEqualTo(replies);
	}

	/** What a server does before it dies: the event is taken in, the answer is owed. */
	private boolean take(String changes) {
		String event = WebhookPost.message(WebhookPost.newEventId(), userId(), "文", changesOf(changes));
		WebhookCall call = JsonMapper.shared()
			.readValue(WebhookPost.body(TestChannels.botUserId(ALPHA), event), WebhookCall.class);
		this.events.accept(this.channels.find().orElseThrow(), call);
		return true;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> changesOf(String changes) {
		return JsonMapper.shared().readValue(changes, Map.class);
	}

	private List<String> answers() {
		return SimulatedLine.bubbles(this.person, ALPHA);
	}

	private static int replies() {
		return (int) SimulatedLine.received().stream().filter((request) -> request.path().endsWith("/reply")).count();
	}

	private int owed() {
		return query(ALPHA, Integer.class, "select count(*) from tenant_schema.line_guidance").getFirst();
	}

	private int typedToday() {
		return query(ALPHA, Integer.class, "select times from tenant_schema.line_typed where day = ?",
				LocalDate.now(ZoneId.of("Asia/Tokyo")))
			.stream()
			.findFirst()
			.orElse(0);
	}

}
