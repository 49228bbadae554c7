package jp.madoguchi.line;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class ConsumerLoginTests extends LineTestCase {

	@Test
	void whoComesBackFromLineIsSignedInAndAskedForConsent() {
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		URI line = visit.begin("");
		assertThat(line.getRawQuery())
			.contains("scope=openid&", "code_challenge_method=S256", "bot_prompt=normal", "ui_locales=ja")
			.doesNotContain("disable_auto_login");
		Answer answer = visit.comeBack(LoginVisit.agree(line, this.person, true));
		assertThat(answer.status()).isEqualTo(302);
		assertThat(LoginVisit.location(answer)).isEqualTo("/consent");
		assertThat(LoginVisit.setCookie(answer, "__Host-madoguchi-consumer")).contains("Path=/", "Secure", "HttpOnly",
				"SameSite=Lax");
		assertThat(LoginVisit.cookie(answer, LineLoginCookie.NAME)).isEmpty();
		assertThat(recipient()).isEqualTo(userId());
	}

	@Test
	void whoHasAgreedBeforeGoesToTheChat() {
		signedIn(this.person, ALPHA);
		LoginVisit again = new LoginVisit(consumer(ALPHA));
		Answer answer = again.comeBack(LoginVisit.agree(again.begin(""), this.person, false));
		assertThat(LoginVisit.location(answer)).isEqualTo("/chat");
	}

	@Test
	void signingInAgainEndsTheSessionBefore() {
		Visitor first = signedIn(this.person, ALPHA);
		assertThat(isSignedIn(first)).isTrue();
		LoginVisit again = new LoginVisit(first);
		URI callback = LoginVisit.agree(again.begin(""), this.person, false);
		Visitor both = new Visitor(first.port(), first.host(),
				first.cookie() + "; " + again.withLoginCookie().cookie());
		Answer answer = both.get(callback.getRawPath() + "?" + callback.getRawQuery());
		assertThat(LoginVisit.location(answer)).isEqualTo("/chat");
		assertThat(isSignedIn(first)).isFalse();
	}

	@Test
	void addingTheAccountOnTheWayMakesItAFriend() {
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		visit.comeBack(LoginVisit.agree(visit.begin(""), this.person, true));
		assertThat(query(ALPHA, Boolean.class, "select friend from tenant_schema.consumer where id = ?",
				in(ALPHA, () -> this.consumers.arrive("provider-alpha", userId()))))
			.containsExactly(true);
	}

	@Test
	void aRetryLetsLineAskWhoItIs() {
		assertThat(new LoginVisit(consumer(ALPHA)).begin("?retry=true").getRawQuery())
			.endsWith("&disable_auto_login=true");
	}

	@Test
	void lineKeepsNoTokenOfALogin() {
		int before = SimulatedLine.received().size();
		new LoginVisit(consumer(ALPHA)).complete(this.person);
		assertThat(SimulatedLine.received().stream().skip(before).map((request) -> request.path())).containsExactly(
				"/oauth2/v2.1/authorize", "/oauth2/v2.1/token", "/oauth2/v2.1/verify", "/oauth2/v2.1/revoke");
	}

	@Test
	void cancellingLeadsBackToTheEntrance() {
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		assertFailed(visit.comeBack(LoginVisit.refuse(visit.begin(""), this.person)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "login-state-lost", "login-refused", "login-token-fails", "login-verify-fails" })
	void troubleAtLineLeadsBackToTheEntrance(String trouble) {
		SimulatedLine.trouble(ALPHA, trouble);
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		assertFailed(visit.comeBack(LoginVisit.agree(visit.begin(""), this.person, false)));
	}

	@Test
	void aLoginFromAnotherBrowserIsRefused() {
		URI callback = LoginVisit.agree(new LoginVisit(consumer(ALPHA)).begin(""), this.person, false);
		LoginVisit other = new LoginVisit(consumer(ALPHA));
		other.begin("");
		assertFailed(other.comeBack(callback));
		assertFailed(consumer(ALPHA).get(callback.getRawPath() + "?" + callback.getRawQuery()));
	}

	@Test
	void aCodeIsGoodOnce() {
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		URI callback = LoginVisit.agree(visit.begin(""), this.person, false);
		assertThat(LoginVisit.location(visit.comeBack(callback))).isEqualTo("/consent");
		assertFailed(visit.comeBack(callback));
	}

	@Test
	void anIdTokenMadeForAnotherLoginIsRefused() {
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		URI line = visit.begin("");
		URI tampered = URI.create(line.toString().replaceFirst("nonce=[^&]{43}", "nonce=" + "x".repeat(43)));
		assertFailed(visit.comeBack(LoginVisit.agree(tampered, this.person, false)));
	}

	@Test
	void aLoginAtAnotherCentresChannelIsRefused() {
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		URI line = visit.begin("");
		URI tampered = URI.create(line.toString().replace(TestChannels.loginId(ALPHA), TestChannels.loginId(BETA)));
		assertFailed(visit.comeBack(LoginVisit.agree(tampered, this.person, false)));
	}

	@Test
	void anAttemptOfOneTenantIsWorthlessAtAnother() {
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		URI callback = LoginVisit.agree(visit.begin(""), this.person, false);
		assertFailed(visit.withLoginCookie()
			.at("beta.localhost:8080")
			.get(callback.getRawPath() + "?" + callback.getRawQuery()));
	}

	@Test
	void aCodeThatIsNoneNeverReachesLine() {
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		String state = visit.begin("").getRawQuery().replaceFirst(".*state=([^&]+).*", "$1");
		int before = SimulatedLine.received().size();
		assertFailed(visit.withLoginCookie()
			.get("/api/consumer/login/callback?state=" + state + "&code=" + LoginVisit.encode("相談の中身")));
		assertThat(SimulatedLine.received()).hasSize(before);
	}

	private String recipient() {
		return in(ALPHA, () -> this.consumers.recipient(this.consumers.arrive("provider-alpha", userId())).uid());
	}

	private static boolean isSignedIn(Visitor visitor) {
		return visitor.get("/api/consumer/consultations").status() == 200;
	}

	private static void assertFailed(Answer answer) {
		assertThat(answer.status()).isEqualTo(302);
		assertThat(LoginVisit.location(answer)).isEqualTo("/?login=failed");
		assertThat(answer.response().headers().allValues("set-cookie"))
			.noneMatch((cookie) -> cookie.startsWith("__Host-madoguchi-consumer"));
	}

}
