package jp.madoguchi.gateway.routes;

import java.util.Locale;
import java.util.Set;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The headers of a forwarded request: the client's own, less everything by which it could
 * pretend to be somebody or somewhere else, and what the gateway itself says. Comes last,
 * after the framework took off the hop-by-hop headers, so that a client can't have the
 * gateway's own headers removed by naming them in {@code Connection}.
 */
@Component
class ForwardedHeaders implements HttpHeadersFilter, Ordered {

	private static final Set<String> DROPPED = Set.of("forwarded", "x-real-ip", "x-client-ip", "x-cluster-client-ip",
			"true-client-ip", "x-original-url", "x-rewrite-url", "x-http-method-override", "proxy", "proxy-connection",
			"proxy-authorization", "expect", "http2-settings");

	private static final Set<String> DROPPED_FAMILIES = Set.of("x-madoguchi-", "x-forwarded-", "x-http2-");

	@Override
	public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
		HttpHeaders output = new HttpHeaders();
		input.forEach((name, values) -> {
			if (!isDropped(name.toLowerCase(Locale.ROOT))) {
				output.addAll(name, values);
			}
		});
		Destination.of(exchange).additions().accept(output);
		return output;
	}

	private static boolean isDropped(String name) {
		return DROPPED.contains(name) || DROPPED_FAMILIES.stream().anyMatch(name::startsWith);
	}

	@Override
	public boolean supports(Type type) {
		return type == Type.REQUEST;
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
