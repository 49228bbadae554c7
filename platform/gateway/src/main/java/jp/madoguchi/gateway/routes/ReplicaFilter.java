package jp.madoguchi.gateway.routes;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Iterator;

import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import jp.madoguchi.gateway.GatewayKey;
import jp.madoguchi.gateway.answers.Problem;
import jp.madoguchi.gateway.cells.Cells;
import jp.madoguchi.gateway.cells.Replica;
import jp.madoguchi.gateway.guard.ClientAddresses;
import jp.madoguchi.gateway.sites.Site;

/**
 * Sends a request to one replica of its cell, and to the next one if the first can't have
 * acted on it.
 *
 * <p>
 * Where no connection came about, no byte was delivered: any request may go to the next
 * replica. Where a connection broke before the answer, a GET or HEAD may, because asking
 * twice changes nothing. A POST may not: whether the broken replica committed it can't be
 * known here, and not every POST is recognised by the servers as a repeat. Its sender is
 * told 503 and repeats it under the same message id, which the servers do recognise.
 */
@Component
class ReplicaFilter implements GatewayFilter {

	private final Cells cells;

	private final ClientAddresses addresses;

	private final GatewayKey key;

	ReplicaFilter(Cells cells, ClientAddresses addresses, GatewayKey key) {
		this.cells = cells;
		this.addresses = addresses;
		this.key = key;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		return tryNext(exchange, chain, this.cells.of(Site.required(exchange)).inTurn().iterator());
	}

	private Mono<Void> tryNext(ServerWebExchange exchange, GatewayFilterChain chain, Iterator<Replica> remaining) {
		if (!remaining.hasNext()) {
			return Mono.error(Problem.UNAVAILABLE.asException());
		}
		Replica replica = remaining.next();
		new Destination(replica.base(), (headers) -> introduce(exchange, headers)).applyTo(exchange);
		return chain.filter(exchange).onErrorResume((failure) -> {
			boolean unreached = isUnreached(failure);
			if (unreached) {
				replica.failed();
			}
			if (unreached || (failure instanceof IOException && isSafe(exchange))) {
				ServerWebExchangeUtils.reset(exchange);
				return tryNext(exchange, chain, remaining);
			}
			return Mono.error(failure);
		});
	}

	private void introduce(ServerWebExchange exchange, HttpHeaders headers) {
		headers.set(GatewayKey.HEADER, this.key.gatewayKey());
		headers.set("X-Madoguchi-Client", this.addresses.of(exchange.getRequest()).getHostAddress());
	}

	private static boolean isUnreached(Throwable failure) {
		return failure instanceof ConnectException || failure instanceof NoRouteToHostException
				|| failure instanceof UnknownHostException;
	}

	private static boolean isSafe(ServerWebExchange exchange) {
		HttpMethod method = exchange.getRequest().getMethod();
		return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
	}

}
