package jp.madoguchi.identity;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class DeskSettingsTests {

	private static final Map<String, Object> CHOSEN = Map.of("colour", "#115a36", "previewForced", true, "typingShared",
			true, "idleLockMinutes", 30);

	@Autowired
	TestPeople people;

	/** Of beta, so that other tests find alpha's desks as they know them. */
	@Test
	void aDeskIsAsItsCentreWantsIt() {
		assertThat(put("beta", "desk", CHOSEN).status()).isEqualTo(204);
		JsonNode session = this.people.staff(TestTenants.BETA, Role.COUNSELOR).get("/api/desk/session").json();
		assertThat(session.path("colour").asString()).isEqualTo("#115a36");
		assertThat(session.path("previewForced").asBoolean()).isTrue();
		assertThat(session.path("typingShared").asBoolean()).isTrue();
		assertThat(session.path("idleLockMinutes").asInt()).isEqualTo(30);
	}

	@Test
	void whatNoDeskCanBeIsRefused() {
		assertThat(put("beta", "desk", Map.of()).problem()).isEqualTo("invalid-request");
		assertThat(put("beta", "desk",
				Map.of("colour", "green", "previewForced", true, "typingShared", true, "idleLockMinutes", 30))
			.problem()).isEqualTo("invalid-request");
		assertThat(put("beta", "desk",
				Map.of("colour", "#115a36", "previewForced", true, "typingShared", true, "idleLockMinutes", 61))
			.problem()).isEqualTo("invalid-request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gamma", "A", "a_b", "0" })
	void atATenantNobodyKnowsThereIsNothingToSet(String tenant) {
		assertThat(put(tenant, "desk", CHOSEN).problem()).isEqualTo("not-found");
		assertThat(
				put(tenant, "consent",
						Map.of("version", 1, "date", "2026-04-01", "details", "d", "lines",
								new Object[] { Map.of("text", "t", "changed", false) }))
					.problem())
			.isEqualTo("not-found");
		assertThat(
				this.people.anyone("alpha.localhost:8080").get("/internal/tenants/" + tenant + "/now-page").problem())
			.isEqualTo("not-found");
	}

	private Answer put(String tenant, String what, Map<String, Object> settings) {
		return this.people.anyone("alpha.localhost:8080")
			.send("PUT", "/internal/tenants/" + tenant + "/" + what, settings);
	}

}
