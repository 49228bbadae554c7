package jp.madoguchi.linesimulator.oauth;

import org.springframework.http.HttpStatus;

/** A refusal in OAuth's shape, {@code error} and {@code error_description}. */
public class OAuthRefusal extends RuntimeException {

	private final HttpStatus status;

	private final String error;

	private final String description;

	private OAuthRefusal(HttpStatus status, String error, String description) {
		super(error);
		this.status = status;
		this.error = error;
		this.description = description;
	}

	public static OAuthRefusal badRequest(String error, String description) {
		return new OAuthRefusal(HttpStatus.BAD_REQUEST, error, description);
	}

	public static OAuthRefusal invalidRequest(String description) {
		return badRequest("invalid_request", description);
	}

	public static OAuthRefusal invalidGrant(String description) {
		return badRequest("invalid_grant", description);
	}

	public static OAuthRefusal invalidClient(String description) {
		return badRequest("invalid_client", description);
	}

	public static OAuthRefusal invalidToken() {
		return new OAuthRefusal(HttpStatus.UNAUTHORIZED, "invalid_token", "The access token expired or is unknown");
	}

	public static OAuthRefusal insufficientScope(String scope) {
		return new OAuthRefusal(HttpStatus.FORBIDDEN, "insufficient_scope", "The scope " + scope + " is needed");
	}

	public static OAuthRefusal serverError() {
		return new OAuthRefusal(HttpStatus.INTERNAL_SERVER_ERROR, "server_error", "Internal server error");
	}

	HttpStatus status() {
		return this.status;
	}

	OAuthRefusalBody body() {
		return new OAuthRefusalBody(this.error, this.description);
	}

}
