package jp.madoguchi.identity.realm;

import java.security.SecureRandom;
import java.util.Base64;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.Settings;

/**
 * The secret by which the server proves to the bound tenant's realm that it is the desk.
 */
@Component
public class ClientSecret {

	private static final String TOPIC = "realm-client";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Settings settings;

	ClientSecret(Settings settings) {
		this.settings = settings;
	}

	/** Returns the secret. */
	public String value() {
		return this.settings.find(TOPIC, Kept.class).orElseThrow().secret();
	}

	/** Returns the secret, which is made if there is none. */
	@Transactional
	String valueOrNew() {
		return this.settings.find(TOPIC, Kept.class).orElseGet(() -> {
			byte[] secret = new byte[32];
			RANDOM.nextBytes(secret);
			Kept kept = new Kept(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
			this.settings.save(TOPIC, kept);
			return kept;
		}).secret();
	}

	private record Kept(String secret) {

		@Override
		public String toString() {
			return "secret";
		}

	}

}
