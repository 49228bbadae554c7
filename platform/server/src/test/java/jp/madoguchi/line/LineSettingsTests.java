package jp.madoguchi.line;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.testing.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class LineSettingsTests extends LineTestCase {

	@Autowired
	LineChannels channels;

	@Test
	void whatIsSetIsThatTenantsOnly() {
		set(ALPHA, TestChannels.settings(ALPHA, "notice", "ANSWER"));
		assertThat(in(ALPHA, () -> this.channels.find().orElseThrow().notice())).isEqualTo(NoticeTemplate.ANSWER);
		assertThat(in(BETA, () -> this.channels.find().orElseThrow().notice())).isEqualTo(NoticeTemplate.NEWS);
	}

	@Test
	void secretsAreStoredAsCiphertextAndNeverShown() {
		byte[] stored = query(ALPHA, byte[].class, "select value from tenant_schema.setting where name = 'line'")
			.getFirst();
		assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("secret", "NEWS");
		assertThat(in(ALPHA, () -> this.channels.find().orElseThrow().toString())).doesNotContain("secret-of");
		assertThat(consumer(ALPHA).get("/internal/tenants/alpha/line").status()).isEqualTo(405);
	}

	@ParameterizedTest
	@MethodSource
	void whatIsIncompleteIsRefused(String name, Object value) {
		Answer answer = put(ALPHA, TestChannels.settings(ALPHA, name, value));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.problem()).isEqualTo("invalid-request");
		assertThat(answer.body()).doesNotContain("secret");
	}

	static Stream<Object[]> whatIsIncompleteIsRefused() {
		return Stream.of(new Object[] { "providerId", "" }, new Object[] { "botUserId", "@alpha" },
				new Object[] { "login", Map.of("id", "1") }, new Object[] { "messaging", Map.of("secret", "x") },
				new Object[] { "notice", "返事：クーリングオフについて" }, new Object[] { "guidance", "何でも" });
	}

	@Test
	void aTenantNobodyKnowsHasNoSettings() {
		assertThat(put("gamma", TestChannels.settings(ALPHA)).problem()).isEqualTo("not-found");
	}

	private Answer put(String tenant, Map<String, Object> settings) {
		return consumer(ALPHA).send("PUT", "/internal/tenants/" + tenant + "/line", settings);
	}

}
