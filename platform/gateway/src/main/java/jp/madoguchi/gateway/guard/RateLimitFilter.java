package jp.madoguchi.gateway.guard;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import jp.madoguchi.gateway.answers.Problem;
import jp.madoguchi.gateway.guard.Allowances.Holder;
import jp.madoguchi.gateway.guard.Allowances.Kind;
import jp.madoguchi.gateway.sites.Site;

/**
 * Counts what goes to the servers and to Keycloak; pages from memory are free. Every
 * count is for one host, so a centre under load leaves the others alone.
 */
@Component
@Order(40)
class RateLimitFilter implements WebFilter {

	private static final String WEBHOOK = "/api/line/webhook";

	private static final PathPattern UPLOAD = PathPatternParser.defaultInstance.parse("/api/*/consultations/*/images");

	// A household or an attacker has a whole /64 of version 6 addresses.
	private static final int IPV6_PREFIX = 64;

	private final Allowances allowances;

	private final ClientAddresses addresses;

	RateLimitFilter(Allowances allowances, ClientAddresses addresses) {
		this.allowances = allowances;
		this.addresses = addresses;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String path = exchange.getRequest().getPath().value();
		if (!path.startsWith("/api/") && !path.startsWith("/auth/")) {
			return chain.filter(exchange);
		}
		for (Holder holder : holders(Site.required(exchange), exchange.getRequest())) {
			long wait = this.allowances.take(holder);
			if (wait > 0) {
				return Mono.error(Problem.TOO_MANY_REQUESTS.retryAfter(wait));
			}
		}
		return chain.filter(exchange);
	}

	private List<Holder> holders(Site site, ServerHttpRequest request) {
		String host = site.host();
		String address = address(this.addresses.of(request));
		if (request.getMethod().equals(HttpMethod.POST) && request.getPath().value().equals(WEBHOOK)) {
			return List.of(new Holder(host, Kind.WEBHOOK, address));
		}
		HttpCookie session = request.getCookies().getFirst(site.side().sessionCookie());
		if (session == null) {
			return List.of(new Holder(host, Kind.ADDRESS, address));
		}
		String who = digest(session.getValue());
		List<Holder> holders = new ArrayList<>(
				List.of(new Holder(host, Kind.ADDRESS_CEILING, address), new Holder(host, Kind.SESSION, who)));
		if (request.getMethod().equals(HttpMethod.POST) && UPLOAD.matches(request.getPath())) {
			holders.add(new Holder(host, Kind.UPLOAD, who));
		}
		return holders;
	}

	private static String address(InetAddress address) {
		byte[] bytes = address.getAddress();
		boolean version4 = bytes.length == 4;
		return Base64.getEncoder().encodeToString(version4 ? bytes : AddressRange.masked(bytes, IPV6_PREFIX));
	}

	// The cookie itself is a key to somebody's consultation and has no business in memory
	// here.
	private static String digest(String cookie) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
