package jp.madoguchi.linesimulator;

import java.net.URI;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.BotInfoResponse;
import com.linecorp.bot.messaging.model.QuotaType;
import com.linecorp.bot.messaging.model.SetWebhookEndpointRequest;
import com.linecorp.bot.messaging.model.TestWebhookEndpointRequest;
import com.linecorp.bot.messaging.model.URIAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BotSettingsTests {

	private static Simulation simulation;

	private static MessagingApiClient bot;

	@BeforeAll
	static void start() {
		simulation = new Simulation();
		bot = Bots.nagano(simulation.baseUrl());
	}

	@AfterAll
	static void stop() {
		simulation.close();
	}

	@Test
	void theAccountKnowsItself() {
		BotInfoResponse info = bot.getBotInfo().join().body();
		assertThat(info.displayName()).isEqualTo("長野県消費生活センター");
		assertThat(info.basicId()).isEqualTo("@nagano");
		assertThat(info.chatMode()).isEqualTo(BotInfoResponse.ChatMode.BOT);
	}

	@Test
	void aPersonsProfileIsOpenToFriendsOnly() {
		String userId = simulation.userId("misaki");
		assertThat(Bots.refusal(bot.getProfile(userId)).getCode()).isEqualTo(404);
		simulation.post("/simulator/people/misaki/accounts/nagano/add", "");
		assertThat(bot.getProfile(userId).join().body().displayName()).isEqualTo("田中 みさき");
	}

	@Test
	void anUnlimitedPlanHasNoNumber() {
		var quota = bot.getMessageQuota().join().body();
		assertThat(quota.type()).isEqualTo(QuotaType.NONE);
		assertThat(quota.value()).isNull();
	}

	@Test
	void theWebhookCanBeSetReadAndTested() {
		simulation.providers(null, null);
		assertThat(Bots.refusal(bot.getWebhookEndpoint()).getCode()).isEqualTo(404);
		try (WebhookReceiver receiver = new WebhookReceiver()) {
			bot.setWebhookEndpoint(new SetWebhookEndpointRequest(receiver.url())).join();
			assertThat(bot.getWebhookEndpoint().join().body().endpoint()).isEqualTo(receiver.url());
			var result = bot.testWebhookEndpoint(new TestWebhookEndpointRequest(receiver.url())).join().body();
			assertThat(result.success()).isTrue();
			assertThat(result.statusCode()).isEqualTo(200);
			assertThat(receiver.read(receiver.calls(1).getFirst())).isEmpty();
			receiver.answer(500);
			assertThat(bot.testWebhookEndpoint(new TestWebhookEndpointRequest(receiver.url())).join().body().reason())
				.isEqualTo("ERROR_STATUS_CODE");
		}
		URI nowhere = URI.create("http://nowhere.localhost:1/webhook");
		var nobody = bot.testWebhookEndpoint(new TestWebhookEndpointRequest(nowhere)).join().body();
		assertThat(nobody.success()).isFalse();
		assertThat(nobody.reason()).isEqualTo("COULD_NOT_CONNECT");
	}

	@Test
	void theRichMenuOpensTheEntryAddress() {
		var menus = bot.getRichMenuList().join().body().richmenus();
		assertThat(menus).hasSize(1);
		String id = bot.getDefaultRichMenuId().join().body().richMenuId();
		assertThat(id).isEqualTo(menus.getFirst().richMenuId());
		var menu = bot.getRichMenu(id).join().body();
		assertThat(menu.areas().getFirst().action()).isInstanceOfSatisfying(URIAction.class,
				(action) -> assertThat(action.uri()).isEqualTo(URI.create("http://nagano.localhost:8080/")));
		assertThat(Bots.refusal(bot.getRichMenu("unknown")).getCode()).isEqualTo(404);
	}

}
