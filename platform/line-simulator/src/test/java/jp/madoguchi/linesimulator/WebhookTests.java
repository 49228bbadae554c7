package jp.madoguchi.linesimulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UnfollowEvent;
import com.linecorp.bot.webhook.model.UnsendEvent;
import com.linecorp.bot.webhook.model.UserSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WebhookTests {

	private static Simulation simulation;

	private static WebhookReceiver receiver;

	@BeforeAll
	static void start() {
		simulation = new Simulation();
		receiver = new WebhookReceiver();
		simulation.providers(receiver.url(), null);
	}

	@AfterAll
	static void stop() {
		simulation.close();
		receiver.close();
	}

	@BeforeEach
	void forget() {
		receiver.answer(200);
		receiver.forget();
		simulation.delete("/simulator/faults");
	}

	@Test
	void followingBlockingAndUnblockingAreTold() {
		act("kenichi", "add");
		act("kenichi", "block");
		act("kenichi", "unblock");
		List<Event> events = receiver.events(3);
		assertThat(events).extracting(Object::getClass)
			.containsExactly(FollowEvent.class, UnfollowEvent.class, FollowEvent.class);
		FollowEvent first = (FollowEvent) events.getFirst();
		assertThat(first.follow().isUnblocked()).isFalse();
		assertThat(((FollowEvent) events.getLast()).follow().isUnblocked()).isTrue();
		assertThat(((UserSource) first.source()).userId()).isEqualTo(simulation.userId("kenichi"));
		assertThat(first.webhookEventId()).matches("[0-9A-HJKMNP-TV-Z]{26}");
		assertThat(first.deliveryContext().isRedelivery()).isFalse();
		assertThat(receiver.calls(3).getFirst().host()).startsWith("nagano.localhost:");
	}

	@Test
	void whatIsTypedIntoTheTalkIsToldAndCanBeTakenBack() {
		String id = type("hanako", "これは相談の中身です");
		act("hanako", "unsend", Map.of("id", id));
		List<Event> events = receiver.events(2);
		MessageEvent message = (MessageEvent) events.getFirst();
		assertThat(((TextMessageContent) message.message()).text()).isEqualTo("これは相談の中身です");
		assertThat(((UnsendEvent) events.getLast()).unsend().messageId()).isEqualTo(id)
			.isEqualTo(message.message().id());
	}

	@Test
	void nobodyWritesToAnAccountTheyBlocked() {
		act("sho", "block");
		Answer answer = simulation.post("/simulator/people/sho/accounts/nagano/type", "{\"text\": \"もしもし\"}");
		assertThat(answer.status()).isEqualTo(409);
	}

	@Test
	void anEventCanComeTwice() {
		simulation.fault("webhook-duplicate");
		type("hanako", "二度");
		List<WebhookReceiver.Call> calls = receiver.calls(2);
		assertThat(calls.getLast().body()).isEqualTo(calls.getFirst().body());
	}

	@Test
	void aRedeliveryKeepsIdAndTime() {
		simulation.fault("webhook-redelivery");
		type("hanako", "再配達");
		List<Event> events = receiver.events(2);
		assertThat(events.getLast().webhookEventId()).isEqualTo(events.getFirst().webhookEventId());
		assertThat(events.getLast().timestamp()).isEqualTo(events.getFirst().timestamp());
		assertThat(events).extracting((event) -> event.deliveryContext().isRedelivery()).containsExactly(false, true);
	}

	@Test
	void eventsCanComeInDisorder() {
		simulation.fault("webhook-disorder");
		type("hanako", "先");
		type("hanako", "後");
		List<Event> events = receiver.events(2);
		assertThat(events).extracting(WebhookTests::text).containsExactly("後", "先");
		assertThat(events.getFirst().timestamp()).isGreaterThanOrEqualTo(events.getLast().timestamp());
	}

	@Test
	void aBadSignatureIsFoundByTheSdk() {
		simulation.fault("webhook-bad-signature");
		type("hanako", "偽物");
		WebhookReceiver.Call call = receiver.calls(1).getFirst();
		assertThatThrownBy(() -> receiver.read(call)).hasRootCauseMessage("Invalid API signature");
	}

	@Test
	void anEventCanBeLost() {
		simulation.fault("webhook-lost");
		type("hanako", "消える");
		type("hanako", "届く");
		assertThat(receiver.events(1)).extracting(WebhookTests::text).containsExactly("届く");
	}

	@Test
	void whatWasNotAcceptedCanBeRedelivered() {
		receiver.answer(503);
		type("hanako", "まだ起きていない");
		receiver.calls(1);
		receiver.answer(200);
		simulation.post("/simulator/webhooks/nagano/redeliveries", "");
		assertThat(receiver.events(2).getLast().deliveryContext().isRedelivery()).isTrue();
		String eventId = receiver.events(2).getLast().webhookEventId();
		simulation.post("/simulator/webhooks/nagano/redeliveries/" + eventId, "");
		assertThat(receiver.events(3).getLast().webhookEventId()).isEqualTo(eventId);
		assertThat(simulation.post("/simulator/webhooks/nagano/redeliveries/unknown", "").status()).isEqualTo(404);
	}

	@Test
	void aCallWithoutEventsTestsTheConnection() {
		Answer answer = simulation.post("/simulator/webhooks/nagano/empty", "");
		assertThat(answer.json().path("status").asInt()).isEqualTo(200);
		assertThat(receiver.read(receiver.calls(1).getFirst())).isEmpty();
		assertThat(simulation.post("/simulator/webhooks/matsumoto/empty", "").status()).isEqualTo(409);
	}

	@Test
	void aReplyTokenWorksOnceAndForAMinute() {
		type("hanako", "答えてください");
		type("hanako", "遅い答え");
		List<Event> events = receiver.events(2);
		var bot = Bots.nagano(simulation.baseUrl());
		Bots.reply(bot, replyToken(events.getFirst()), "決まった文です").join();
		var again = Bots.refusal(Bots.reply(bot, replyToken(events.getFirst()), "もう一度"));
		assertThat(again.getCode()).isEqualTo(400);
		assertThat(again.getError()).isEqualTo("Invalid reply token");
		simulation.clock.forward(Duration.ofSeconds(61));
		assertThat(Bots.refusal(Bots.reply(bot, replyToken(events.getLast()), "遅すぎた")).getError())
			.isEqualTo("Invalid reply token");
		Answer talk = simulation.get("/simulator/people/hanako/accounts/nagano");
		assertThat(talk.body()).contains("決まった文です").doesNotContain("もう一度", "遅すぎた");
	}

	@Test
	void aRedeliveryStartsTheReplyTokensMinuteAgain() {
		type("hanako", "あとで");
		Event event = receiver.events(1).getFirst();
		simulation.clock.forward(Duration.ofMinutes(5));
		simulation.post("/simulator/webhooks/nagano/redeliveries/" + event.webhookEventId(), "");
		receiver.events(2);
		Bots.reply(Bots.nagano(simulation.baseUrl()), replyToken(event), "間に合った").join();
	}

	private static String text(Event event) {
		return ((TextMessageContent) ((MessageEvent) event).message()).text();
	}

	private static String replyToken(Event event) {
		return ((MessageEvent) event).replyToken();
	}

	private static String type(String person, String text) {
		return act(person, "type", Map.of("text", text)).text("id");
	}

	private static void act(String person, String act) {
		act(person, act, Map.of());
	}

	private static Answer act(String person, String act, Map<String, String> body) {
		Answer answer = simulation.post("/simulator/people/" + person + "/accounts/nagano/" + act,
				Simulation.json(body));
		assertThat(answer.status()).isBetween(200, 299);
		return answer;
	}

}
