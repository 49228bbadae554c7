package jp.madoguchi.linesimulator.login;

import java.util.Map;

import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.oauth.ChannelTokens;
import jp.madoguchi.linesimulator.oauth.Form;
import jp.madoguchi.linesimulator.oauth.OAuthRefusal;
import jp.madoguchi.linesimulator.talk.Contact;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The end of a token, and the end of everything a person granted a channel. */
@RestController
class RevocationController {

	private final LoginClients clients;

	private final LoginTokens tokens;

	private final Consents consents;

	private final ChannelTokens channelTokens;

	RevocationController(LoginClients clients, LoginTokens tokens, Consents consents, ChannelTokens channelTokens) {
		this.clients = clients;
		this.tokens = tokens;
		this.consents = consents;
		this.channelTokens = channelTokens;
	}

	@PostMapping("/oauth2/v2.1/revoke")
	void revoke(@RequestParam Map<String, String> fields) {
		Form form = new Form(fields);
		Provider provider = this.clients.authenticate(form);
		this.tokens.revoke(form.required("access_token"), provider.login().channelId());
	}

	@PostMapping("/user/v1/deauthorize")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void deauthorize(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
			@RequestBody Deauthorization body) {
		Provider provider = this.channelTokens.loginChannel(authorization).orElseThrow(OAuthRefusal::invalidToken);
		LoginToken token = this.tokens.byAccess(body.userAccessToken())
			.filter((found) -> found.channelId().equals(provider.login().channelId()))
			.orElseThrow(() -> OAuthRefusal.invalidRequest("invalid userAccessToken"));
		this.tokens.revokeAll(token.channelId(), token.personId());
		this.consents.withdraw(new Contact(provider.id(), token.personId()));
	}

	record Deauthorization(String userAccessToken) {

	}

}
