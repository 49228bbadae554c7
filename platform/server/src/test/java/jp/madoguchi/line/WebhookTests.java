package jp.madoguchi.line;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.madoguchi.testing.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookTests extends LineTestCase {

	@Test
	void aCallWithoutEventsIsAnsweredAndChangesNothing() {
		assertThat(WebhookPost.signed(consumer(ALPHA), ALPHA).status()).isEqualTo(200);
		assertThat(SimulatedLine.post("/simulator/webhooks/alpha/empty", "").path("status").asInt()).isEqualTo(200);
	}

	@Test
	void aCallSignedWithAnotherSecretIsRefused() {
		byte[] body = WebhookPost.body(TestChannels.botUserId(ALPHA),
				WebhookPost.follow(WebhookPost.newEventId(), userId(), 1));
		assertProblem(WebhookPost.post(consumer(ALPHA), body,
				WebhookPost.signature(body, TestChannels.messagingSecret(BETA))), 403, "forbidden");
		assertThat(friend()).isEmpty();
	}

	@Test
	void aCallChangedOnTheWayIsRefused() {
		byte[] body = WebhookPost.body(TestChannels.botUserId(ALPHA));
		String signature = WebhookPost.signature(body, TestChannels.messagingSecret(ALPHA));
		byte[] changed = (new String(body, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
		assertProblem(WebhookPost.post(consumer(ALPHA), changed, signature), 403, "forbidden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no Base64 at all" })
	void aCallWithoutASignatureIsMalformed(String signature) {
		assertProblem(WebhookPost.post(consumer(ALPHA), WebhookPost.body(TestChannels.botUserId(ALPHA)), signature),
				400, "invalid-request");
	}

	@Test
	void aCallForAnotherAccountIsRefused() {
		byte[] body = WebhookPost.body(TestChannels.botUserId(BETA));
		assertProblem(WebhookPost.post(consumer(ALPHA), body,
				WebhookPost.signature(body, TestChannels.messagingSecret(ALPHA))), 403, "forbidden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no JSON", "{\"events\":[{\"type\":\"follow\"}]}", "{\"events\":7}" })
	void whatIsSignedButNoCallIsMalformed(String text) {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		assertProblem(WebhookPost.post(consumer(ALPHA), body,
				WebhookPost.signature(body, TestChannels.messagingSecret(ALPHA))), 400, "invalid-request");
	}

	@Test
	void aCallThatIsTooLargeIsRefusedBeforeItIsRead() {
		byte[] body = new byte[1024 * 1024 + 1];
		assertProblem(WebhookPost.post(consumer(ALPHA), body,
				WebhookPost.signature(body, TestChannels.messagingSecret(ALPHA))), 413, "too-large");
	}

	@Test
	void aCentreWithoutChannelsHasNoWebhook() {
		update(BETA, "delete from tenant_schema.setting where name = 'line'");
		assertProblem(WebhookPost.signed(consumer(BETA), BETA), 404, "not-found");
	}

	@Test
	void theDeskHasNoWebhook() {
		assertProblem(WebhookPost.signed(consumer(ALPHA).at("alpha-desk.localhost:8080"), ALPHA), 404, "not-found");
	}

	@Test
	void whoAddsAndBlocksTheAccountIsKnownToDoSo() {
		SimulatedLine.phone(this.person, ALPHA, "add");
		Awaitility.await().untilAsserted(() -> assertThat(friend()).containsExactly(true));
		SimulatedLine.phone(this.person, ALPHA, "block");
		Awaitility.await().untilAsserted(() -> assertThat(friend()).containsExactly(false));
		SimulatedLine.phone(this.person, ALPHA, "unblock");
		Awaitility.await().untilAsserted(() -> assertThat(friend()).containsExactly(true));
	}

	@Test
	void whoOnlyFollowedCanBeFoundByTheIdLineHasForThem() {
		SimulatedLine.phone(this.person, ALPHA, "add");
		Awaitility.await().untilAsserted(() -> assertThat(friend()).containsExactly(true));
		UUID consumer = in(ALPHA, () -> this.consumers.arrive("provider-alpha", userId()));
		assertThat(in(ALPHA, () -> this.consumers.recipient(consumer)).uid()).isEqualTo(userId());
		assertThat(query(ALPHA, UUID.class, "select consumer_id from tenant_schema.line_event where consumer_id = ?",
				consumer))
			.hasSize(1);
	}

	@Test
	void theLatestMomentWinsWhateverTheOrder() {
		WebhookPost.signed(consumer(ALPHA), ALPHA, WebhookPost.unfollow(WebhookPost.newEventId(), userId(), 2_000));
		WebhookPost.signed(consumer(ALPHA), ALPHA, WebhookPost.follow(WebhookPost.newEventId(), userId(), 1_000));
		assertThat(friend()).containsExactly(false);
		WebhookPost.signed(consumer(ALPHA), ALPHA, WebhookPost.follow(WebhookPost.newEventId(), userId(), 4_000),
				WebhookPost.unfollow(WebhookPost.newEventId(), userId(), 3_000));
		assertThat(friend()).containsExactly(true);
	}

	@Test
	void eventsInDisorderEndInTheRightState() {
		SimulatedLine.trouble(ALPHA, "webhook-disorder");
		SimulatedLine.phone(this.person, ALPHA, "add");
		SimulatedLine.phone(this.person, ALPHA, "block");
		Awaitility.await().untilAsserted(() -> assertThat(eventTypes()).containsExactly("unfollow", "follow"));
		assertThat(friend()).containsExactly(false);
	}

	@Test
	void anEventDeliveredAgainCountsOnce() {
		String event = WebhookPost.follow(WebhookPost.newEventId(), userId(), 1_000);
		for (int i = 0; i < 3; i++) {
			assertThat(WebhookPost.signed(consumer(ALPHA), ALPHA, event, event).status()).isEqualTo(200);
		}
		assertThat(eventTypes()).containsExactly("follow");
	}

	@Test
	void anEventWithABadSignatureIsTakenWhenItComesAgain() {
		SimulatedLine.trouble(ALPHA, "webhook-bad-signature");
		SimulatedLine.phone(this.person, ALPHA, "add");
		Awaitility.await()
			.untilAsserted(
					() -> assertThat(SimulatedLine.deliveries(0).getLast().path("status").asInt()).isEqualTo(403));
		assertThat(friend()).isEmpty();
		SimulatedLine.post("/simulator/webhooks/alpha/redeliveries", "");
		Awaitility.await().untilAsserted(() -> assertThat(friend()).containsExactly(true));
	}

	@Test
	void eventsTheProductDoesNotKnowAreAcceptedAndLeftAlone() {
		String postback = WebhookPost.follow(WebhookPost.newEventId(), userId(), 1_000)
			.replace("\"follow\"", "\"somethingNew\"");
		assertThat(WebhookPost.signed(consumer(ALPHA), ALPHA, postback).status()).isEqualTo(200);
		assertThat(friend()).isEmpty();
	}

	/** What is known of the person's friendship; nothing while nothing is. */
	private List<Boolean> friend() {
		return query(ALPHA, Boolean.class, """
				select friend from tenant_schema.consumer where friend is not null and id = ?""", consumerId());
	}

	private List<String> eventTypes() {
		return query(ALPHA, String.class, """
				select type from tenant_schema.line_event where consumer_id = ? order by received_at""", consumerId());
	}

	private UUID consumerId() {
		return in(ALPHA, () -> this.consumers.arrive("provider-alpha", userId()));
	}

	private static void assertProblem(Answer answer, int status, String problem) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.problem()).isEqualTo(problem);
	}

}
