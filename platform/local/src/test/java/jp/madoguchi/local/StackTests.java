package jp.madoguchi.local;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.madoguchi.local.testing.Answer;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What a newcomer finds behind each door of a stack that has just become ready. */
class StackTests {

	private final RunningStack stack = RunningStack.shared();

	private final Visitor consumer = this.stack.visitor("nagano.localhost");

	private final Visitor desk = this.stack.visitor("nagano-desk.localhost");

	@ParameterizedTest
	@ValueSource(strings = { "nagano.localhost", "nagano-desk.localhost", "matsumoto.localhost",
			"matsumoto-desk.localhost" })
	void everyCentreHasItsPages(String host) {
		Answer page = this.stack.visitor(host).open("/");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("<script type=\"module\"");
	}

	@Test
	void theEntranceIsThatOfTheCentre() {
		assertThat(this.consumer.get("/api/consumer/entrance").json().path("centreName").asString())
			.isEqualTo("長野県消費生活センター");
	}

	@Test
	void whatToDoNowStandsInThePageItself() {
		assertThat(this.consumer.open("/now").body()).contains("<script type=\"application/json\" id=\"now-data\">")
			.contains("#9110");
	}

	@Test
	void anUnknownHostIsAProblem() {
		Answer answer = this.stack.visitor("osaka.localhost").get("/api/consumer/entrance");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.problem()).isEqualTo("unknown-host");
	}

	@Test
	void aSuspendedCentreSaysSo() {
		Visitor visitor = this.stack.visitor("matsumoto.localhost");
		try {
			this.stack.suspend(this.stack.matsumoto());
			assertThat(visitor.open("/").status()).isEqualTo(503);
			assertThat(visitor.get("/api/consumer/entrance").problem()).isEqualTo("tenant-suspended");
		}
		finally {
			this.stack.resume(this.stack.matsumoto());
		}
		assertThat(visitor.get("/api/consumer/entrance").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/auth/admin/master/console/", "/auth/admin/realms/nagano/users",
			"/auth/realms/master/.well-known/openid-configuration",
			"/auth/realms/matsumoto/.well-known/openid-configuration" })
	void keycloakIsOpenForTheOwnRealmOnly(String path) {
		String own = "/auth/realms/nagano/.well-known/openid-configuration";
		assertThat(this.desk.get(own).status()).isEqualTo(200);
		assertThat(this.consumer.get(own).status()).isEqualTo(404);
		assertThat(this.desk.get(path).status()).isEqualTo(404);
	}

	/** Someone whom no journey brings to this centre. */
	@Test
	void aConsumerComesInByLine() {
		String next = this.stack.line().signIn(this.consumer, "hanako", this.stack.nagano());
		assertThat(next).endsWith("/consent");
		assertThat(this.consumer.get("/api/consumer/session").json().path("signedIn").asBoolean()).isTrue();
	}

	@Test
	void oneServerIsEnough() {
		try {
			this.stack.killServer(1);
			for (int n = 0; n < 5; n++) {
				assertThat(this.consumer.get("/api/consumer/entrance").status()).isEqualTo(200);
			}
		}
		finally {
			this.stack.startServer(1);
		}
	}

}
