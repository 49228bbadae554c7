package jp.madoguchi.linesimulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** One visit to LINE Login, as a browser and the product's server make it together. */
class LoginVisit {

	/** The example of RFC 7636, appendix B. */
	static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

	static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

	private final Simulation simulation;

	private final Map<String, String> parameters = new LinkedHashMap<>(Map.of("response_type", "code", "client_id",
			"1001", "redirect_uri", Simulation.CALLBACK, "state", "st/ate+1", "scope", "openid", "nonce", "n-1",
			"code_challenge", CHALLENGE, "code_challenge_method", "S256"));

	LoginVisit(Simulation simulation) {
		this.simulation = simulation;
	}

	LoginVisit with(String parameter, String value) {
		this.parameters.put(parameter, value);
		return this;
	}

	LoginVisit without(String parameter) {
		this.parameters.remove(parameter);
		return this;
	}

	/** Opens the authorisation address on a person's phone. */
	Answer open(String person) {
		return this.simulation.get(address(), "Cookie", "line-simulator-person=" + person);
	}

	/** Opens it in a browser that belongs to nobody. */
	Answer open() {
		return this.simulation.get(address());
	}

	String address() {
		return "/oauth2/v2.1/authorize?" + Simulation.encode(this.parameters);
	}

	/** Answers a screen. */
	Answer answer(Answer screen, String step, Map<String, String> fields) {
		return this.simulation.form(screen.location() + "/" + step, fields);
	}

	/** Logs a person in to the end, agreeing to everything. */
	Map<String, String> complete(String person) {
		Answer answer = open(person);
		if (answer.location().startsWith("/phone/login/")) {
			answer = answer(answer, "consent", Map.of());
		}
		return callback(answer);
	}

	/** The query of the address by which LINE sent the browser back. */
	Map<String, String> callback(Answer answer) {
		assertThat(answer.location()).startsWith(Simulation.CALLBACK + "?");
		MultiValueMap<String, String> query = UriComponentsBuilder.fromUriString(answer.location())
			.build()
			.getQueryParams();
		Map<String, String> decoded = new LinkedHashMap<>();
		query
			.forEach((name, values) -> decoded.put(name, URLDecoder.decode(values.getFirst(), StandardCharsets.UTF_8)));
		return decoded;
	}

	Answer redeem(String code) {
		return redeem(code, Map.of());
	}

	/** Exchanges a code, with some fields other than they should be. */
	Answer redeem(String code, Map<String, String> changes) {
		Map<String, String> fields = new LinkedHashMap<>(
				Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", Simulation.CALLBACK,
						"client_id", "1001", "client_secret", Simulation.SECRET, "code_verifier", VERIFIER));
		fields.putAll(changes);
		return this.simulation.form("/oauth2/v2.1/token", fields);
	}

	/** Logs in and returns with a code. */
	String code(String person) {
		return complete(person).getOrDefault("code", "");
	}

	/** Logs in and exchanges the code. */
	Answer tokens(String person) {
		return redeem(code(person));
	}

}
