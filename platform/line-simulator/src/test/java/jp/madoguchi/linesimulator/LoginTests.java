package jp.madoguchi.linesimulator;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoginTests {

	private static Simulation simulation;

	@BeforeAll
	static void start() {
		simulation = new Simulation();
	}

	@AfterAll
	static void stop() {
		simulation.close();
	}

	@Test
	void aPersonConsentsOnceAndIsSentStraightBackFromThenOn() {
		simulation.post("/simulator/people/misaki/accounts/nagano/withdraw", "");
		LoginVisit visit = new LoginVisit(simulation);
		Answer first = visit.open("misaki");
		assertThat(first.status()).isEqualTo(302);
		assertThat(simulation.get(first.location()).body()).contains("田中 みさき", "長野県消費生活センター", "許可する");
		Map<String, String> callback = visit.callback(visit.answer(first, "consent", Map.of()));
		assertThat(callback).containsEntry("state", "st/ate+1").containsKey("code").hasSize(2);

		Answer tokens = visit.redeem(callback.getOrDefault("code", ""));
		assertThat(tokens.status()).isEqualTo(200);
		assertThat(tokens.text("token_type")).isEqualTo("Bearer");
		assertThat(tokens.text("scope")).isEqualTo("openid");
		assertThat(tokens.json().path("expires_in").asLong()).isEqualTo(Duration.ofDays(30).toSeconds());
		assertThat(tokens.header("x-line-request-id")).isNotEmpty();

		Answer claims = simulation.form("/oauth2/v2.1/verify",
				Map.of("id_token", tokens.text("id_token"), "client_id", "1001", "nonce", "n-1"));
		assertThat(claims.status()).isEqualTo(200);
		assertThat(claims.text("iss")).isEqualTo("https://access.line.me");
		assertThat(claims.text("aud")).isEqualTo("1001");
		assertThat(claims.text("nonce")).isEqualTo("n-1");
		assertThat(claims.text("sub")).matches("U[0-9a-f]{32}").isEqualTo(simulation.userId("misaki"));
		assertThat(claims.json().has("name")).isFalse();

		assertThat(visit.callback(visit.open("misaki"))).containsKey("code");
	}

	@Test
	void aClientWithoutABrowserFollowsOneRedirect() {
		simulation.post("/simulator/people/sho/accounts/nagano/consent", "");
		LoginVisit visit = new LoginVisit(simulation);
		assertThat(visit.callback(visit.open("sho"))).containsKey("code");
	}

	@Test
	void aPersonHasAnotherUserIdAtEachProvider() {
		String nagano = simulation.userId("misaki");
		String matsumoto = simulation.get("/simulator/people/misaki/accounts/matsumoto").text("userId");
		assertThat(matsumoto).matches("U[0-9a-f]{32}").isNotEqualTo(nagano);
	}

	@Test
	void aBrowserOfNobodyAsksWhoLogsIn() {
		LoginVisit visit = new LoginVisit(simulation);
		Answer screen = visit.open();
		assertThat(simulation.get(screen.location()).body()).contains("だれの電話ですか", "佐藤 健一");
		Answer next = visit.answer(screen, "person", Map.of("person", "kenichi"));
		assertThat(next.header("set-cookie")).contains("line-simulator-person=kenichi");
		assertThat(simulation.get(next.location()).body()).contains("許可する");
	}

	@Test
	void refusingComesBackAsAccessDenied() {
		LoginVisit visit = new LoginVisit(simulation).with("prompt", "consent");
		Map<String, String> callback = visit.callback(visit.answer(visit.open("sho"), "refusal", Map.of()));
		assertThat(callback).containsEntry("error", "access_denied").containsEntry("state", "st/ate+1");
	}

	@Test
	void withoutAutoLoginThePersonIsAskedAgain() {
		new LoginVisit(simulation).complete("hanako");
		assertThat(new LoginVisit(simulation).with("disable_auto_login", "true").open("hanako").location())
			.startsWith("/phone/login/");
		assertThat(new LoginVisit(simulation).with("prompt", "login").open("hanako").location())
			.startsWith("/phone/login/");
	}

	@Test
	void theConsentScreenOffersTheAccountAsFriend() {
		LoginVisit visit = new LoginVisit(simulation).with("bot_prompt", "normal").with("prompt", "consent");
		Answer screen = visit.open("sho");
		assertThat(simulation.get(screen.location()).body()).contains("友だちに追加する");
		assertThat(visit.callback(visit.answer(screen, "consent", Map.of("addFriend", "true"))))
			.containsEntry("friendship_status_changed", "true");
		assertThat(visit.callback(visit.answer(visit.open("sho"), "consent", Map.of())))
			.doesNotContainKey("friendship_status_changed");
	}

	@Test
	void theAggressivePromptAsksOnAScreenOfItsOwn() {
		LoginVisit visit = new LoginVisit(simulation).with("bot_prompt", "aggressive").with("prompt", "consent");
		Answer friendScreen = visit.answer(visit.open("kenichi"), "consent", Map.of());
		assertThat(simulation.get(friendScreen.location()).body()).contains("友だちに追加しますか");
		assertThat(visit.callback(visit.answer(friendScreen, "friend", Map.of("addFriend", "false"))))
			.containsEntry("friendship_status_changed", "false");
	}

	@ParameterizedTest
	@CsvSource({ "client_id, 9999", "redirect_uri, http://evil.example/cb",
			"redirect_uri, http://nagano.localhost:8080/api/consumer/login/callback#x", "state, ''" })
	void whatCannotBeTrustedNeverLeavesLinesPage(String parameter, String value) {
		Answer answer = new LoginVisit(simulation).with(parameter, value).open("misaki");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.location()).isEmpty();
		assertThat(answer.body()).contains("先へ進めません");
	}

	@ParameterizedTest
	@CsvSource({ "response_type, token, unsupported_response_type", "scope, '', invalid_scope",
			"scope, openid email, invalid_scope", "code_challenge_method, plain, invalid_request",
			"code_challenge, short, invalid_request", "prompt, none, invalid_request",
			"bot_prompt, loud, invalid_request", "disable_auto_login, yes, invalid_request" })
	void aWrongRequestComesBackAsAnError(String parameter, String value, String error) {
		LoginVisit visit = new LoginVisit(simulation).with(parameter, value);
		assertThat(visit.callback(visit.open("misaki"))).containsEntry("error", error)
			.containsEntry("state", "st/ate+1");
	}

	@ParameterizedTest
	@CsvSource({ "login-refused, error, access_denied", "login-state-lost, code, ''" })
	void troubleOnDemand(String fault, String parameter, String value) {
		LoginVisit visit = new LoginVisit(simulation);
		visit.complete("misaki");
		simulation.fault(fault);
		Map<String, String> callback = visit.callback(visit.open("misaki"));
		assertThat(callback.get(parameter)).contains(value);
		assertThat("st/ate+1".equals(callback.get("state"))).isEqualTo(fault.equals("login-refused"));
	}

}
