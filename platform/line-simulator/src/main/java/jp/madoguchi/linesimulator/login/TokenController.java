package jp.madoguchi.linesimulator.login;

import java.util.Map;

import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.faults.Fault;
import jp.madoguchi.linesimulator.faults.Faults;
import jp.madoguchi.linesimulator.oauth.Form;
import jp.madoguchi.linesimulator.oauth.OAuthRefusal;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exchanges codes and refresh tokens. */
@RestController
class TokenController {

	private final LoginClients clients;

	private final AuthorizationCodes codes;

	private final LoginTokens tokens;

	private final IdTokens idTokens;

	private final Faults faults;

	TokenController(LoginClients clients, AuthorizationCodes codes, LoginTokens tokens, IdTokens idTokens,
			Faults faults) {
		this.clients = clients;
		this.codes = codes;
		this.tokens = tokens;
		this.idTokens = idTokens;
		this.faults = faults;
	}

	@PostMapping("/oauth2/v2.1/token")
	TokenAnswer token(@RequestParam Map<String, String> fields) {
		Form form = new Form(fields);
		String grant = form.required("grant_type");
		Provider provider = this.clients.authenticate(form);
		if (this.faults.strikes(Fault.LOGIN_TOKEN_FAILS, provider.id())) {
			throw OAuthRefusal.serverError();
		}
		return switch (grant) {
			case "authorization_code" -> redeem(form, provider);
			case "refresh_token" ->
				TokenAnswer.of(this.tokens.refresh(form.required("refresh_token"), form.required("client_id")), null);
			default -> throw OAuthRefusal.badRequest("unsupported_grant_type", "unknown grant_type");
		};
	}

	private TokenAnswer redeem(Form form, Provider provider) {
		PendingLogin login = this.codes.redeem(form.required("code"));
		AuthorizeRequest request = login.request();
		if (!request.clientId().equals(provider.login().channelId())) {
			throw OAuthRefusal.invalidGrant("authorization code of another channel");
		}
		if (!request.redirectUri().equals(form.required("redirect_uri"))) {
			throw OAuthRefusal.invalidGrant("redirect_uri does not match");
		}
		String challenge = request.codeChallenge();
		if (challenge != null && !Pkce.proves(challenge, form.optional("code_verifier"))) {
			throw OAuthRefusal.invalidGrant("invalid code_verifier");
		}
		String idToken = request.scopes().contains("openid") ? this.idTokens.issue(provider, login) : null;
		return TokenAnswer.of(this.tokens.issue(login), idToken);
	}

}
