package jp.madoguchi.gateway.guard;

import java.util.Set;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import jp.madoguchi.gateway.answers.Problem;

/** Refuses methods that no page of ours uses, and paths that can be read in two ways. */
@Component
@Order(20)
class RequestShapeFilter implements WebFilter {

	private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
			HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (METHODS.contains(request.getMethod()) && CanonicalPath.matches(request.getURI().getRawPath())) {
			return chain.filter(exchange);
		}
		return Mono.error(Problem.INVALID_REQUEST.asException());
	}

}
