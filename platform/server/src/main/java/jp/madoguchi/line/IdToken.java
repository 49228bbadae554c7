package jp.madoguchi.line;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What LINE says is in an ID token, after checking its signature and age. Whom it is for
 * is checked here once more.
 */
record IdToken(@Nullable String iss, @Nullable String sub, @Nullable String aud, @Nullable String nonce) {

	private static final String ISSUER = "https://access.line.me";

	private static final Pattern USER_ID = Pattern.compile("U[0-9a-f]{32}");

	/**
	 * Returns the user id, when the token was made for this channel and this login.
	 * @param channel the LINE Login channel of the centre whose host was asked
	 */
	Optional<String> userFor(String channel, String expectedNonce) {
		boolean ours = ISSUER.equals(this.iss) && channel.equals(this.aud) && expectedNonce.equals(this.nonce);
		return Optional.ofNullable(this.sub).filter((user) -> ours && USER_ID.matcher(user).matches());
	}

	@Override
	public String toString() {
		return "an ID token";
	}

}
