package jp.madoguchi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands where Keycloak would, for tests in which nobody signs in by it: it publishes a
 * key, signs logout tokens and takes every revocation.
 */
public final class TestRealm {

	private static final RSAKey KEY = key();

	private static final Instant LONG_AGO = Instant.parse("2024-04-01T00:00:00Z");

	private static final Map<String, Instant> PASSWORDS = new ConcurrentHashMap<>();

	private static final HttpServer SERVER = serve();

	private TestRealm() {
	}

	/** The address a server is told to be Keycloak's. */
	static String url() {
		return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/auth";
	}

	/** What the realm of a tenant says when an account is out. */
	public static String logoutToken(String tenant, UUID account) {
		JWTClaimsSet claims = new JWTClaimsSet.Builder()
			.issuer("http://%s-desk.localhost:8080/auth/realms/%s".formatted(tenant, tenant))
			.audience("desk")
			.subject(account.toString())
			.issueTime(Date.from(Instant.now()))
			.expirationTime(Date.from(Instant.now().plusSeconds(120)))
			.jwtID(UUID.randomUUID().toString())
			.claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
			.build();
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID())
			.type(new JOSEObjectType("logout+jwt"))
			.build(), claims);
		try {
			token.sign(new RSASSASigner(KEY));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** From now on the realm says that an account's password was set at this moment. */
	public static void passwordSet(UUID account, Instant at) {
		PASSWORDS.put(account.toString(), at);
	}

	/** From now on the realm has no such account. */
	public static void forget(UUID account) {
		PASSWORDS.put(account.toString(), Instant.EPOCH);
	}

	/** Accounts are years old unless a test says otherwise. */
	private static void tellOfAccount(HttpExchange exchange) throws IOException {
		String[] path = exchange.getRequestURI().getPath().split("/", -1);
		Instant set = PASSWORDS.getOrDefault(path[6], LONG_AGO);
		if (set.equals(Instant.EPOCH)) {
			try (exchange) {
				exchange.sendResponseHeaders(404, -1);
			}
		}
		else if (path[path.length - 1].equals("credentials")) {
			tell(exchange, "[{\"type\":\"password\",\"createdDate\":%d}]".formatted(set.toEpochMilli()));
		}
		else {
			tell(exchange, "{\"createdTimestamp\":%d}".formatted(LONG_AGO.toEpochMilli()));
		}
	}

	private static void tell(HttpExchange exchange, String json) throws IOException {
		try (exchange) {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("tests").algorithm(JWSAlgorithm.RS256).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HttpServer serve() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
			server.createContext("/auth/realms/", TestRealm::answer);
			server.createContext("/auth/realms/master/",
					(exchange) -> tell(exchange, "{\"access_token\":\"t\",\"expires_in\":60}"));
			server.createContext("/auth/admin/realms/", TestRealm::tellOfAccount);
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] keys = new JWKSet(KEY).toString(true).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, keys.length);
			exchange.getResponseBody().write(keys);
		}
	}

}
