package jp.madoguchi.linesimulator.login;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.oauth.Secrets;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * ID tokens of LINE's web login: HS256, keyed with the channel secret, valid for an hour.
 */
@Component
class IdTokens {

	static final String ISSUER = "https://access.line.me";

	private static final Duration LIFETIME = Duration.ofHours(1);

	private static final String HEADER = Secrets
		.base64Url("{\"typ\":\"JWT\",\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8));

	private final JsonMapper json;

	private final Clock clock;

	IdTokens(JsonMapper json, Clock clock) {
		this.json = json;
		this.clock = clock;
	}

	String issue(Provider provider, PendingLogin login) {
		Person person = login.knownPerson();
		AuthorizeRequest request = login.request();
		long now = this.clock.instant().getEpochSecond();
		Map<String, Object> claims = new LinkedHashMap<>();
		claims.put("iss", ISSUER);
		claims.put("sub", person.userIdAt(provider));
		claims.put("aud", request.clientId());
		claims.put("exp", now + LIFETIME.toSeconds());
		claims.put("iat", now);
		if (request.authTimeWanted()) {
			claims.put("auth_time", now);
		}
		if (request.nonce() != null) {
			claims.put("nonce", request.nonce());
		}
		claims.put("amr", List.of(request.wantsFreshLogin() ? "pwd" : "lineautologin"));
		if (request.scopes().contains("profile")) {
			claims.put("name", person.name());
		}
		return sign(provider.login().channelSecret(), claims);
	}

	private String sign(String secret, Map<String, Object> claims) {
		String content = HEADER + "." + Secrets.base64Url(this.json.writeValueAsBytes(claims));
		return content + "." + Secrets.sign(secret, content);
	}

}
