package jp.madoguchi.linesimulator;

import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.ButtonsTemplate;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.TemplateMessage;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.URIAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class PushTests {

	private static Simulation simulation;

	private static MessagingApiClient bot;

	@BeforeAll
	static void start() {
		simulation = new Simulation();
		bot = Bots.nagano(simulation.baseUrl());
		simulation.post("/simulator/people/misaki/accounts/nagano/add", "");
	}

	@AfterAll
	static void stop() {
		simulation.close();
	}

	@BeforeEach
	void unlimited() {
		simulation.providers(null, null);
		simulation.delete("/simulator/faults");
	}

	@Test
	void aPushArrivesOnTheFriendsPhone() {
		var result = Bots.push(bot, UUID.randomUUID(), simulation.userId("misaki"), "お知らせがあります").join();
		assertThat(result.requestId()).isNotEmpty();
		assertThat(result.body().sentMessages()).hasSize(1);
		assertThat(talk("misaki")).endsWith("お知らせがあります");
	}

	@Test
	void aRepeatedRetryKeyIsRefusedWithTheFirstRequestsId() {
		UUID key = UUID.randomUUID();
		var first = Bots.push(bot, key, simulation.userId("misaki"), "一度だけ").join();
		MessagingApiClientException refusal = Bots.refusal(Bots.push(bot, key, simulation.userId("misaki"), "一度だけ"));
		assertThat(refusal.getCode()).isEqualTo(409);
		assertThat(refusal.getHeader("x-line-accepted-request-id")).isEqualTo(first.requestId());
		assertThat(refusal.getSentMessages()).isEqualTo(first.body().sentMessages());
		assertThat(Collections.frequency(talk("misaki"), "一度だけ")).isEqualTo(1);
	}

	@Test
	void aPushThatWasAcceptedThoughItFailedMeetsTheSameRefusal() {
		UUID key = UUID.randomUUID();
		simulation.fault("send-accepted-but-fails");
		assertThat(Bots.refusal(Bots.push(bot, key, simulation.userId("misaki"), "二度目")).getCode()).isEqualTo(500);
		assertThat(Bots.refusal(Bots.push(bot, key, simulation.userId("misaki"), "二度目")).getCode()).isEqualTo(409);
		assertThat(Collections.frequency(talk("misaki"), "二度目")).isEqualTo(1);
	}

	@Test
	void aPushWhoseAnswerIsLateHasArrivedAllTheSame() {
		UUID key = UUID.randomUUID();
		MessagingApiClient impatient = MessagingApiClient.builder(Bots.token(simulation.baseUrl()))
			.apiEndPoint(simulation.baseUrl())
			.usingDefaultLogger(false)
			.readTimeout(Duration.ofMillis(500))
			.build();
		simulation.fault("send-accepted-but-late");
		assertThat(Bots.push(impatient, key, simulation.userId("misaki"), "遅れた返事").handle((sent, ex) -> ex).join())
			.isInstanceOf(SocketTimeoutException.class);
		assertThat(Bots.refusal(Bots.push(bot, key, simulation.userId("misaki"), "遅れた返事")).getCode()).isEqualTo(409);
		assertThat(Collections.frequency(talk("misaki"), "遅れた返事")).isEqualTo(1);
	}

	@Test
	void theButtonsOfAMessageBecomeLinks() {
		var buttons = new ButtonsTemplate(null, null, null, null, null, "返事があります", null,
				List.of(new URIAction("ひらく", URI.create("http://nagano.localhost:8080/"), null)));
		bot.pushMessage(UUID.randomUUID(), new PushMessageRequest(simulation.userId("misaki"),
				List.of(new TemplateMessage("お知らせ", buttons)), true, null))
			.join();
		JsonNode entry = entries("misaki").getLast();
		assertThat(entry.path("text").asString()).isEqualTo("返事があります");
		assertThat(entry.path("silent").asBoolean()).isTrue();
		assertThat(entry.path("links").get(0).path("url").asString()).isEqualTo("http://nagano.localhost:8080/");
	}

	@Test
	void aPushThatFailedCanBeRetriedWithItsKey() {
		UUID key = UUID.randomUUID();
		simulation.fault("send-fails");
		assertThat(Bots.refusal(Bots.push(bot, key, simulation.userId("misaki"), "再送")).getCode()).isEqualTo(500);
		assertThat(Bots.push(bot, key, simulation.userId("misaki"), "再送").join().body().sentMessages()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "kenichi, block", "hanako, ''" })
	void whoHasBlockedTheAccountOrIsNoFriendGetsNothingAndNobodyIsTold(String person, String act) {
		if (!act.isEmpty()) {
			simulation.post("/simulator/people/" + person + "/accounts/nagano/" + act, "");
		}
		Bots.push(bot, UUID.randomUUID(), simulation.userId(person), "届かない").join();
		assertThat(talk(person)).doesNotContain("届かない");
	}

	@Test
	void moreThanFiveMessagesAreRefused() {
		var six = Collections.nCopies(6, new TextMessage("六つ"));
		var refusal = Bots.refusal(bot.pushMessage(UUID.randomUUID(),
				new PushMessageRequest(simulation.userId("misaki"), List.copyOf(six), false, null)));
		assertThat(refusal.getCode()).isEqualTo(400);
		assertThat(refusal.getError()).isEqualTo("The request body has 1 error(s)");
		assertThat(refusal.getDetails().getFirst().property()).isEqualTo("messages");
	}

	@Test
	void aMistakeIsNamedByItsPlace() {
		var refusal = Bots.refusal(Bots.push(bot, UUID.randomUUID(), simulation.userId("misaki"), ""));
		assertThat(refusal.getDetails().getFirst().property()).isEqualTo("messages[0].text");
		assertThat(Bots.refusal(Bots.push(bot, UUID.randomUUID(), simulation.userId("misaki"), "あ".repeat(5001)))
			.getCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "somebody, 'The property, ''to'', in the request body is invalid (line: -, column: -)'",
			"U00000000000000000000000000000000, Failed to send messages" })
	void anUnknownRecipientIsRefused(String to, String words) {
		var refusal = Bots.refusal(Bots.push(bot, UUID.randomUUID(), to, "だれに"));
		assertThat(refusal.getCode()).isEqualTo(400);
		assertThat(refusal.getError()).isEqualTo(words);
	}

	@Test
	void whenTheMonthsQuotaIsUsedUpPushesAreRefused() {
		long used = bot.getMessageQuotaConsumption().join().body().totalUsage();
		simulation.providers(null, used + 1);
		assertThat(bot.getMessageQuota().join().body().value()).isEqualTo(used + 1);
		Bots.push(bot, UUID.randomUUID(), simulation.userId("hanako"), "数えない").join();
		Bots.push(bot, UUID.randomUUID(), simulation.userId("misaki"), "最後").join();
		assertThat(bot.getMessageQuotaConsumption().join().body().totalUsage()).isEqualTo(used + 1);
		var refusal = Bots.refusal(Bots.push(bot, UUID.randomUUID(), simulation.userId("misaki"), "もう一通"));
		assertThat(refusal.getCode()).isEqualTo(429);
		assertThat(refusal.getError()).isEqualTo("You have reached your monthly limit.");
	}

	@ParameterizedTest
	@CsvSource({ "send-rate-limited, The API rate limit has been exceeded. Try again later.",
			"send-over-quota, You have reached your monthly limit." })
	void bothKindsOf429OnDemand(String fault, String words) {
		simulation.fault(fault);
		var refusal = Bots.refusal(Bots.push(bot, UUID.randomUUID(), simulation.userId("misaki"), "多すぎる"));
		assertThat(refusal.getCode()).isEqualTo(429);
		assertThat(refusal.getError()).isEqualTo(words);
		Bots.push(bot, UUID.randomUUID(), simulation.userId("misaki"), "次は届く").join();
	}

	@Test
	void aTokenIsNeededAndLastsAQuarterOfAnHour() {
		MessagingApiClient stranger = Bots.client(simulation.baseUrl(), "nonsense");
		assertThat(Bots.refusal(stranger.getBotInfo()).getCode()).isEqualTo(401);
		MessagingApiClient late = Bots.nagano(simulation.baseUrl());
		simulation.clock.forward(Duration.ofMinutes(16));
		assertThat(Bots.refusal(late.getBotInfo()).getCode()).isEqualTo(401);
		bot = Bots.nagano(simulation.baseUrl());
	}

	private static List<String> talk(String person) {
		return entries(person).stream().map((entry) -> entry.path("text").asString()).toList();
	}

	private static List<JsonNode> entries(String person) {
		return simulation.get("/simulator/people/" + person + "/accounts/nagano")
			.json()
			.path("talk")
			.valueStream()
			.toList();
	}

}
