package jp.madoguchi.gateway.sites;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.web.server.ServerWebExchange;

/**
 * One host name the platform answers on.
 *
 * @param cell the cell its tenant lives in
 * @param host lower case, without a port
 * @param tenant id of the tenant, which is also the name of its realm
 * @param side whom the host serves
 * @param state whether the tenant is served at present
 * @param centreName the centre's name, for pages shown while no server answers
 * @param phone the centre's telephone number, from the host list or else its now-page
 */
public record Site(String cell, String host, String tenant, Side side, State state, String centreName,
		@Nullable String phone) {

	private static final String ATTRIBUTE = Site.class.getName();

	/** Whether a tenant is served at present. */
	public enum State {

		/** Open for its people. */
		@JsonProperty("active")
		ACTIVE,

		/** Closed by the operator; nothing of it is served. */
		@JsonProperty("suspended")
		SUSPENDED

	}

	/** The site a request was addressed to; empty as long as the host is not known. */
	public static Optional<Site> of(ServerWebExchange exchange) {
		return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
	}

	/** The site a request was addressed to, where only known hosts arrive. */
	public static Site required(ServerWebExchange exchange) {
		return exchange.getRequiredAttribute(ATTRIBUTE);
	}

	/** Remembers this as the site a request was addressed to. */
	public void bind(ServerWebExchange exchange) {
		exchange.getAttributes().put(ATTRIBUTE, this);
	}

}
