package jp.madoguchi.gateway.routes;

import java.util.function.Predicate;

import reactor.core.publisher.Flux;

import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import jp.madoguchi.gateway.web.DevServers;

/**
 * The routes. Where a request goes depends on its site, so a route's own filter sets the
 * address. What no route takes, {@code /internal} above all, is not found.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

	private static final PathPattern STREAMS = pattern("/api/*/events");

	private static final PathPattern IMAGES = pattern("/api/*/consultations/*/images/**");

	private static final PathPattern API = pattern("/api/**");

	// Stands where the framework wants an address before the filter has chosen one.
	private static final String CHOSEN_BY_FILTER = "no://op";

	private static final int AROUND_WRITING = NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;

	private static final int CHOOSING = RouteToRequestUrlFilter.ROUTE_TO_URL_FILTER_ORDER + 1;

	private static final int ANSWER_MILLIS = 30_000;

	/** The upload of an image counts as waiting for its answer. */
	private static final int IMAGE_MILLIS = 420_000;

	private static final int NO_LIMIT = -1;

	@Bean
	RouteLocator routeLocator(ReplicaFilter replica, StreamEndFilter streamEnd, KeycloakFilter keycloak,
			DevServerFilter devServer, DevServers devServers) {
		Route streams = route("streams", matching(STREAMS), NO_LIMIT)
			.filter(new OrderedGatewayFilter(streamEnd, AROUND_WRITING))
			.filter(new OrderedGatewayFilter(replica, CHOOSING))
			.build();
		Route images = route("images", matching(IMAGES), IMAGE_MILLIS)
			.filter(new OrderedGatewayFilter(replica, CHOOSING))
			.build();
		Route api = route("api", matching(API), ANSWER_MILLIS).filter(new OrderedGatewayFilter(replica, CHOOSING))
			.build();
		Route signIn = route("sign-in", KeycloakFilter::takes, ANSWER_MILLIS)
			.filter(new OrderedGatewayFilter(keycloak, CHOOSING))
			.build();
		Route development = route("development", (exchange) -> devServers.of(exchange).isPresent(), ANSWER_MILLIS)
			.filter(new OrderedGatewayFilter(devServer, CHOOSING))
			.build();
		return () -> Flux.just(streams, images, api, signIn, development);
	}

	private static Route.AsyncBuilder route(String id, Predicate<ServerWebExchange> takes, int answerMillis) {
		return Route.async()
			.id(id)
			.uri(CHOSEN_BY_FILTER)
			.predicate(takes)
			.metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, answerMillis);
	}

	// No web sockets here: the product uses none, and an upgraded connection escapes
	// every limit.
	private static Predicate<ServerWebExchange> matching(PathPattern pattern) {
		return (exchange) -> exchange.getRequest().getHeaders().getUpgrade() == null
				&& pattern.matches(exchange.getRequest().getPath());
	}

	private static PathPattern pattern(String text) {
		return PathPatternParser.defaultInstance.parse(text);
	}

}
