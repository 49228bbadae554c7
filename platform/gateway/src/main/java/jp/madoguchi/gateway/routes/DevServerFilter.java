package jp.madoguchi.gateway.routes;

import java.net.URI;

import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import jp.madoguchi.gateway.web.DevServers;

/** Fetches pages, and the web socket that reloads them, from a development server. */
@Component
class DevServerFilter implements GatewayFilter {

	private final DevServers devServers;

	DevServerFilter(DevServers devServers) {
		this.devServers = devServers;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		URI server = this.devServers.of(exchange).orElseThrow();
		new Destination(server, (headers) -> {
		}).applyTo(exchange);
		return chain.filter(exchange);
	}

}
