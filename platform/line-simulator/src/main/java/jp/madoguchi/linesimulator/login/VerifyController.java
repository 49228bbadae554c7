package jp.madoguchi.linesimulator.login;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.faults.Fault;
import jp.madoguchi.linesimulator.faults.Faults;
import jp.madoguchi.linesimulator.oauth.Form;
import jp.madoguchi.linesimulator.oauth.OAuthRefusal;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Verification of ID tokens (POST) and of access tokens (GET). */
@RestController
@RequestMapping("/oauth2/v2.1/verify")
class VerifyController {

	private final IdTokenCheck idTokens;

	private final LoginTokens tokens;

	private final Providers providers;

	private final Faults faults;

	private final Clock clock;

	VerifyController(IdTokenCheck idTokens, LoginTokens tokens, Providers providers, Faults faults, Clock clock) {
		this.idTokens = idTokens;
		this.tokens = tokens;
		this.providers = providers;
		this.faults = faults;
		this.clock = clock;
	}

	@PostMapping
	Map<String, Object> verifyIdToken(@RequestParam Map<String, String> fields) {
		Form form = new Form(fields);
		boolean fails = this.providers.byLoginChannel(form.required("client_id"))
			.map(Provider::id)
			.filter((provider) -> this.faults.strikes(Fault.LOGIN_VERIFY_FAILS, provider))
			.isPresent();
		if (fails) {
			throw OAuthRefusal.serverError();
		}
		return this.idTokens.claims(form);
	}

	@GetMapping
	AccessTokenAnswer verifyAccessToken(@RequestParam("access_token") String access) {
		LoginToken token = this.tokens.byAccess(access)
			.orElseThrow(() -> OAuthRefusal.invalidRequest("access token expired"));
		long left = Duration.between(this.clock.instant(), token.accessEnd()).toSeconds();
		return new AccessTokenAnswer(token.scope(), token.channelId(), left);
	}

	record AccessTokenAnswer(String scope, @JsonProperty("client_id") String clientId,
			@JsonProperty("expires_in") long expiresIn) {

	}

}
