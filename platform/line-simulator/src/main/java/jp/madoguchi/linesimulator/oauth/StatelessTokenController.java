package jp.madoguchi.linesimulator.oauth;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.madoguchi.linesimulator.directory.Providers;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** LINE's issue of stateless channel access tokens, by channel id and secret. */
@RestController
class StatelessTokenController {

	private final Providers providers;

	private final ChannelTokens tokens;

	StatelessTokenController(Providers providers, ChannelTokens tokens) {
		this.providers = providers;
		this.tokens = tokens;
	}

	@PostMapping("/oauth2/v3/token")
	TokenAnswer issue(@RequestParam Map<String, String> fields) {
		Form form = new Form(fields);
		if (!form.required("grant_type").equals("client_credentials")) {
			throw OAuthRefusal.badRequest("unsupported_grant_type", "grant_type must be client_credentials");
		}
		String channelId = form.required("client_id");
		String secret = secretOf(channelId).orElseThrow(() -> OAuthRefusal.invalidClient("invalid client_id"));
		if (!Secrets.same(secret, form.required("client_secret"))) {
			throw OAuthRefusal.invalidClient("invalid client_secret");
		}
		return new TokenAnswer("Bearer", this.tokens.issue(channelId, secret), ChannelTokens.LIFETIME.toSeconds());
	}

	private Optional<String> secretOf(String channelId) {
		return Stream.concat(
				this.providers.byMessagingChannel(channelId)
					.map((provider) -> provider.messaging().channelSecret())
					.stream(),
				this.providers.byLoginChannel(channelId).map((provider) -> provider.login().channelSecret()).stream())
			.findFirst();
	}

	record TokenAnswer(@JsonProperty("token_type") String tokenType, @JsonProperty("access_token") String accessToken,
			@JsonProperty("expires_in") long expiresIn) {

	}

}
