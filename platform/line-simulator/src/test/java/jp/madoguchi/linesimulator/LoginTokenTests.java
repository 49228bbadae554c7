package jp.madoguchi.linesimulator;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoginTokenTests {

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
	void aCodeIsGoodOnce() {
		LoginVisit visit = new LoginVisit(simulation);
		String code = visit.code("misaki");
		assertThat(visit.redeem(code).status()).isEqualTo(200);
		assertRefused(visit.redeem(code), "invalid_grant", "invalid authorization code");
	}

	@Test
	void aCodeIsGoodForTenMinutes() {
		LoginVisit visit = new LoginVisit(simulation);
		String code = visit.code("misaki");
		simulation.clock.forward(Duration.ofMinutes(11));
		assertRefused(visit.redeem(code), "invalid_grant", "authorization code expired");
	}

	@ParameterizedTest
	@CsvSource({ "code_verifier, 0123456789012345678901234567890123456789012, invalid_grant",
			"code_verifier, '', invalid_grant", "redirect_uri, http://nagano.localhost:8080/, invalid_grant",
			"client_secret, wrong, invalid_client", "client_id, 9999, invalid_client", "code, unknown, invalid_grant",
			"grant_type, password, unsupported_grant_type", "grant_type, '', invalid_request" })
	void aWrongExchangeIsRefused(String field, String value, String error) {
		LoginVisit visit = new LoginVisit(simulation);
		String code = visit.code("misaki");
		Answer answer = visit.redeem(code, Map.of(field, value));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("error")).isEqualTo(error);
	}

	@Test
	void aCodeOfAnotherChannelIsRefused() {
		LoginVisit visit = new LoginVisit(simulation);
		String code = visit.code("misaki");
		Answer answer = visit.redeem(code, Map.of("client_id", "1002", "client_secret", "other-secret"));
		assertThat(answer.text("error")).isEqualTo("invalid_grant");
	}

	@ParameterizedTest
	@CsvSource({ "nonce, other, Invalid IdToken Nonce.", "client_id, 1002, Invalid IdToken Audience.",
			"user_id, U0, Invalid IdToken Subject Identifier.", "id_token, a.b.c, Invalid IdToken." })
	void anIdTokenIsRefusedWithLinesWords(String field, String value, String words) {
		String idToken = new LoginVisit(simulation).tokens("misaki").text("id_token");
		Map<String, String> fields = new HashMap<>(Map.of("id_token", idToken, "client_id", "1001"));
		fields.put(field, value);
		assertRefused(simulation.form("/oauth2/v2.1/verify", fields), "invalid_request", words);
	}

	@Test
	void aChangedIdTokenIsRefused() {
		String[] parts = new LoginVisit(simulation).tokens("misaki").text("id_token").split("\\.", -1);
		String forged = parts[0] + "." + parts[1] + "." + "A".repeat(43);
		assertRefused(verify(forged), "invalid_request", "Invalid IdToken.");
	}

	@Test
	void anIdTokenIsGoodForAnHour() {
		String idToken = new LoginVisit(simulation).tokens("misaki").text("id_token");
		assertThat(verify(idToken).status()).isEqualTo(200);
		simulation.clock.forward(Duration.ofMinutes(61));
		assertRefused(verify(idToken), "invalid_request", "IdToken expired.");
	}

	@Test
	void thereIsNoIdTokenWithoutTheScopeOpenid() {
		Answer tokens = new LoginVisit(simulation).with("scope", "profile").tokens("sho");
		assertThat(tokens.json().has("id_token")).isFalse();
		assertThat(get("/v2/profile", tokens.text("access_token")).text("displayName")).isEqualTo("山本 翔");
	}

	@Test
	void eachScopeOpensItsOwnOnly() {
		String openid = new LoginVisit(simulation).tokens("misaki").text("access_token");
		assertThat(get("/oauth2/v2.1/userinfo", openid).text("sub")).isEqualTo(simulation.userId("misaki"));
		assertThat(get("/v2/profile", openid).status()).isEqualTo(403);
		assertThat(get("/friendship/v1/status", openid).status()).isEqualTo(403);
		String profile = new LoginVisit(simulation).with("scope", "openid profile")
			.tokens("misaki")
			.text("access_token");
		assertThat(get("/friendship/v1/status", profile).json().path("friendFlag").asBoolean()).isFalse();
		simulation.post("/simulator/people/misaki/accounts/nagano/add", "");
		assertThat(get("/friendship/v1/status", profile).json().path("friendFlag").asBoolean()).isTrue();
		assertThat(get("/v2/profile", "unknown").status()).isEqualTo(401);
	}

	@Test
	void anAccessTokenCanBeVerifiedRefreshedAndRevoked() {
		Answer tokens = new LoginVisit(simulation).tokens("misaki");
		String access = tokens.text("access_token");
		assertThat(verifyAccess(access).text("client_id")).isEqualTo("1001");
		Answer refreshed = simulation.form("/oauth2/v2.1/token", Map.of("grant_type", "refresh_token", "refresh_token",
				tokens.text("refresh_token"), "client_id", "1001", "client_secret", Simulation.SECRET));
		assertThat(refreshed.text("refresh_token")).isEqualTo(tokens.text("refresh_token"));
		assertThat(verifyAccess(access).status()).isEqualTo(400);
		String renewed = refreshed.text("access_token");
		assertThat(verifyAccess(renewed).status()).isEqualTo(200);
		simulation.form("/oauth2/v2.1/revoke",
				Map.of("access_token", renewed, "client_id", "1001", "client_secret", Simulation.SECRET));
		assertThat(verifyAccess(renewed).status()).isEqualTo(400);
	}

	@Test
	void deauthorisingEndsTheConsent() {
		String access = new LoginVisit(simulation).tokens("kenichi").text("access_token");
		String channelToken = simulation
			.form("/oauth2/v3/token",
					Map.of("grant_type", "client_credentials", "client_id", "1001", "client_secret", Simulation.SECRET))
			.text("access_token");
		Answer answer = simulation.send(simulation
			.request("/user/v1/deauthorize", "Authorization", "Bearer " + channelToken, "Content-Type",
					"application/json")
			.POST(BodyPublishers.ofString(Simulation.json(Map.of("userAccessToken", access)))));
		assertThat(answer.status()).isEqualTo(204);
		assertThat(verifyAccess(access).status()).isEqualTo(400);
		assertThat(new LoginVisit(simulation).open("kenichi").location()).startsWith("/phone/login/");
	}

	@Test
	void thePublicKeysAreForNativeAppsOnly() {
		assertThat(simulation.get("/oauth2/v2.1/certs").json().path("keys").get(0).path("alg").asString())
			.isEqualTo("ES256");
	}

	@ParameterizedTest
	@CsvSource({ "login-token-fails", "login-verify-fails" })
	void lineCanFail(String fault) {
		LoginVisit visit = new LoginVisit(simulation);
		String idToken = visit.tokens("misaki").text("id_token");
		String code = visit.code("misaki");
		simulation.fault(fault);
		Answer answer = fault.equals("login-token-fails") ? visit.redeem(code) : verify(idToken);
		assertThat(answer.status()).isEqualTo(500);
		assertThat(visit.redeem(code).status()).isEqualTo(200);
	}

	private static Answer verify(String idToken) {
		return simulation.form("/oauth2/v2.1/verify", Map.of("id_token", idToken, "client_id", "1001"));
	}

	private static Answer verifyAccess(String access) {
		return simulation.get("/oauth2/v2.1/verify?access_token=" + access);
	}

	private static Answer get(String path, String access) {
		return simulation.get(path, "Authorization", "Bearer " + access);
	}

	private static void assertRefused(Answer answer, String error, String description) {
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("error")).isEqualTo(error);
		assertThat(answer.text("error_description")).isEqualTo(description);
	}

}
