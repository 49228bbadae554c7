package jp.madoguchi.gateway.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import jp.madoguchi.gateway.answers.PageStyle;
import jp.madoguchi.gateway.answers.Problem;
import jp.madoguchi.gateway.sites.Site;
import jp.madoguchi.gateway.sites.Sites;

/**
 * Finds the site of a request and turns away what has none, before anything else is done
 * for it.
 */
@Component
@Order(30)
class SiteFilter implements WebFilter {

	private final Sites sites;

	SiteFilter(Sites sites) {
		this.sites = sites;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		Optional<Site> site = hostOf(exchange.getRequest()).flatMap(this.sites::at);
		site.ifPresent((known) -> known.bind(exchange));
		if (exchange.getRequest().getPath().value().equals(PageStyle.PATH)) {
			return chain.filter(exchange);
		}
		if (!this.sites.heard()) {
			return Mono.error(Problem.UNAVAILABLE.asException());
		}
		if (site.isEmpty()) {
			return Mono.error(Problem.UNKNOWN_HOST.asException());
		}
		if (site.get().state() == Site.State.SUSPENDED) {
			return Mono.error(Problem.TENANT_SUSPENDED.asException());
		}
		return chain.filter(exchange);
	}

	// Two Host headers are two opinions about the tenant: the server behind might take
	// the other one.
	private static Optional<String> hostOf(ServerHttpRequest request) {
		List<String> hosts = request.getHeaders().getValuesAsList(HttpHeaders.HOST);
		if (hosts.size() != 1) {
			return Optional.empty();
		}
		String host = hosts.getFirst();
		int colon = host.indexOf(':');
		return Optional.of(((colon < 0) ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT));
	}

}
