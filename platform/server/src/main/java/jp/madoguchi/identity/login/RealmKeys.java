package jp.madoguchi.identity.login;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;

import org.springframework.stereotype.Component;

import jp.madoguchi.identity.realm.Realm;

/**
 * The keys realms sign with, fetched when first needed and again when a signature names
 * one not known yet, twice a minute at most.
 */
@Component
class RealmKeys {

	private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.RS256;

	private static final int MAX_BYTES = 100_000;

	private final Map<URI, JWKSource<SecurityContext>> sources = new ConcurrentHashMap<>();

	JWSKeySelector<SecurityContext> of(Realm realm) {
		return new JWSVerificationKeySelector<>(ALGORITHM, this.sources.computeIfAbsent(realm.keys(), RealmKeys::at));
	}

	private static JWKSource<SecurityContext> at(URI address) {
		try {
			DefaultResourceRetriever retriever = new DefaultResourceRetriever(RealmClient.TIMEOUT_MILLIS,
					RealmClient.TIMEOUT_MILLIS, MAX_BYTES);
			return JWKSourceBuilder.create(address.toURL(), retriever).refreshAheadCache(false).retrying(true).build();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException("the realm's address is no URL", ex);
		}
	}

}
