package jp.madoguchi.gateway.routes;

import java.net.URI;
import java.util.function.Consumer;

import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * Where a request is forwarded to.
 *
 * @param base address of the program behind, without a path
 * @param additions headers that only this program gets
 */
record Destination(URI base, Consumer<HttpHeaders> additions) {

	private static final String ATTRIBUTE = Destination.class.getName();

	/** Same path and query, byte for byte, and the host name the browser asked for. */
	void applyTo(ServerWebExchange exchange) {
		URI asked = exchange.getRequest().getURI();
		String query = (asked.getRawQuery() != null) ? "?" + asked.getRawQuery() : "";
		exchange.getAttributes()
			.put(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR, URI.create(this.base + asked.getRawPath() + query));
		exchange.getAttributes().put(ServerWebExchangeUtils.PRESERVE_HOST_HEADER_ATTRIBUTE, true);
		exchange.getAttributes().put(ATTRIBUTE, this);
	}

	static Destination of(ServerWebExchange exchange) {
		return exchange.getRequiredAttribute(ATTRIBUTE);
	}

}
