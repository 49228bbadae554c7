package jp.madoguchi.gateway.answers;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import jp.madoguchi.gateway.GatewayProperties;
import jp.madoguchi.gateway.sites.Site;

/**
 * Puts the security headers on every answer, whoever wrote it, and takes off what tells
 * about the software behind.
 */
@Component
@Order(SecurityHeadersFilter.ORDER)
class SecurityHeadersFilter implements WebFilter {

	static final int ORDER = 10;

	private static final String CONTENT_POLICY = "Content-Security-Policy";

	private static final String FRAME_OPTIONS = "X-Frame-Options";

	/** What people sent is a picture in our pages and has no rights when opened alone. */
	private static final String IMAGE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

	private static final PathPattern IMAGES = PathPatternParser.defaultInstance
		.parse("/api/*/consultations/*/images/**");

	private final ContentPolicy policy;

	private final boolean secure;

	SecurityHeadersFilter(ContentPolicy policy, GatewayProperties properties) {
		this.policy = policy;
		this.secure = properties.secure();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> apply(exchange)));
		return chain.filter(exchange);
	}

	private void apply(ServerWebExchange exchange) {
		HttpHeaders headers = exchange.getResponse().getHeaders();
		PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
		if (path.value().startsWith("/auth/") && headers.containsHeader(CONTENT_POLICY)) {
			// Keycloak's pages carry inline scripts and a policy that fits them.
			headers.set(FRAME_OPTIONS, "SAMEORIGIN");
		}
		else {
			headers.set(CONTENT_POLICY, IMAGES.matches(path) ? IMAGE_POLICY : this.policy.of(Site.of(exchange)));
			headers.set(FRAME_OPTIONS, "DENY");
		}
		headers.set("X-Content-Type-Options", "nosniff");
		// Not no-referrer: that makes browsers send "Origin: null" with forms, and the
		// server
		// tells its own pages by their origin.
		headers.set("Referrer-Policy", "same-origin");
		headers.set("Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
				+ "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()");
		// On Keycloak's pages too: a pop-up that passes through a page without it loses
		// its opener.
		headers.set("Cross-Origin-Opener-Policy", "same-origin");
		headers.set("Cross-Origin-Resource-Policy", "same-origin");
		if (this.secure) {
			headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
		if (path.value().startsWith("/api/")) {
			headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		headers.remove(HttpHeaders.SERVER);
		headers.remove("X-Powered-By");
	}

}
