package jp.madoguchi.line;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;

import jp.madoguchi.identity.Caller;
import jp.madoguchi.tenancy.Side;
import jp.madoguchi.tenancy.Tenants;

/**
 * A consumer's way through LINE Login: web flow, scope {@code openid} only, so that LINE
 * gives us no name and no picture.
 */
@Service
class ConsumerLogin {

	private static final String CALLBACK = "/api/consumer/login/callback";

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._~-]{1,512}");

	private final LineProperties properties;

	private final LineChannels channels;

	private final LineOutlet outlet;

	private final Tenants tenants;

	private final Arrivals arrivals;

	ConsumerLogin(LineProperties properties, LineChannels channels, LineOutlet outlet, Tenants tenants,
			Arrivals arrivals) {
		this.properties = properties;
		this.channels = channels;
		this.outlet = outlet;
		this.tenants = tenants;
		this.arrivals = arrivals;
	}

	/**
	 * Returns LINE's address for this attempt, empty while the centre has no channels.
	 * @param again whether an attempt has failed before. Then LINE asks who it is, since
	 * a failed automatic login is what loses the state (LINE Developers, "How to handle
	 * auto login failure")
	 */
	Optional<URI> address(LoginAttempt attempt, boolean again) {
		return this.channels.find().map((line) -> {
			Form query = new Form().with("response_type", "code")
				.with("client_id", line.login().id())
				.with("redirect_uri", callback().toString())
				.with("state", attempt.state())
				.with("scope", "openid")
				.with("nonce", attempt.nonce())
				.with("code_challenge", attempt.challenge())
				.with("code_challenge_method", "S256")
				.with("bot_prompt", "normal")
				.with("ui_locales", "ja");
			if (again) {
				query.with("disable_auto_login", "true");
			}
			return this.properties.loginUrl().resolve("/oauth2/v2.1/authorize?" + query.encoded());
		});
	}

	/**
	 * Finishes a login with the code LINE sent back.
	 * @param befriended whether the person added the account on the way
	 * @param before who the browser was until now; that session ends
	 * @param address from where, as the gateway saw it
	 * @return the new session, empty when LINE does not vouch for the person
	 */
	Optional<Arrivals.Session> finish(String code, LoginAttempt attempt, boolean befriended, Caller before,
			String address) {
		return Optional.of(code)
			.filter((given) -> CODE.matcher(given).matches())
			.flatMap((given) -> this.channels.find())
			.flatMap((line) -> this.outlet.redeem(code, callback(), attempt)
				.map((user) -> this.arrivals.enter(line.providerId(), user, befriended, before, address)));
	}

	private URI callback() {
		return this.tenants.current().origin(Side.CONSUMER).resolve(CALLBACK);
	}

}
