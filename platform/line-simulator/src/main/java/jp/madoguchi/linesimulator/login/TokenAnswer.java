package jp.madoguchi.linesimulator.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

record TokenAnswer(@JsonProperty("access_token") String accessToken, @JsonProperty("expires_in") long expiresIn,
		@JsonProperty("id_token") @Nullable String idToken, @JsonProperty("refresh_token") String refreshToken,
		String scope, @JsonProperty("token_type") String tokenType) {

	static TokenAnswer of(LoginToken token, @Nullable String idToken) {
		return new TokenAnswer(token.access(), LoginTokens.ACCESS.toSeconds(), idToken, token.refresh(), token.scope(),
				"Bearer");
	}

}
