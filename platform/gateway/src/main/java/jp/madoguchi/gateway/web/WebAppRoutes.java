package jp.madoguchi.gateway.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import jp.madoguchi.gateway.answers.Problem;
import jp.madoguchi.gateway.sites.Side;
import jp.madoguchi.gateway.sites.Site;

/** What is served from memory: the now-page and the web apps. */
@Configuration(proxyBeanMethods = false)
class WebAppRoutes {

	private final WebApps apps;

	private final DevServers devServers;

	WebAppRoutes(WebApps apps, DevServers devServers) {
		this.apps = apps;
		this.devServers = devServers;
	}

	@Bean
	@Order(1)
	RouterFunction<ServerResponse> webAppRoute(NowPage nowPage) {
		return (request) -> Mono.justOrEmpty(handler(request, nowPage));
	}

	private Optional<HandlerFunction<ServerResponse>> handler(ServerRequest request, NowPage nowPage) {
		HttpMethod method = request.method();
		if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
			return Optional.empty();
		}
		Site site = Site.required(request.exchange());
		if (site.side() == Side.CONSUMER && request.path().equals(NowPage.PATH)) {
			return Optional.of(nowPage::serve);
		}
		return WebAppPath.of(site, request.path())
			.filter((path) -> this.devServers.of(path.app()).isEmpty())
			.map((path) -> (served) -> serve(served, path));
	}

	private Mono<ServerResponse> serve(ServerRequest request, WebAppPath path) {
		boolean page = !path.namesFile();
		WebAppPath wanted = page ? new WebAppPath(path.app(), "index.html") : path;
		return this.apps.file(wanted)
			.filter((file) -> !NowPage.isTemplate(wanted))
			.map((file) -> respond(request, file, cacheControl(wanted)))
			.orElseGet(() -> Mono.error(Problem.NOT_FOUND.asException()));
	}

	private static CacheControl cacheControl(WebAppPath path) {
		return path.isHashed() ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
				: CacheControl.noCache();
	}

	private static Mono<ServerResponse> respond(ServerRequest request, WebAppFile file, CacheControl cacheControl) {
		Optional<byte[]> gzip = acceptsGzip(request) ? file.compressed() : Optional.empty();
		String tag = '"' + file.tag() + (gzip.isPresent() ? "-gzip\"" : "\"");
		// Said in the 304 as well, which the exchange answers by itself.
		HttpHeaders headers = request.exchange().getResponse().getHeaders();
		headers.setCacheControl(cacheControl);
		headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING));
		return request.checkNotModified(tag).switchIfEmpty(Mono.defer(() -> {
			ServerResponse.BodyBuilder response = ServerResponse.ok().contentType(file.type()).eTag(tag);
			gzip.ifPresent((_) -> response.header(HttpHeaders.CONTENT_ENCODING, "gzip"));
			return response.bodyValue(gzip.orElseGet(file::plain));
		}));
	}

	private static boolean acceptsGzip(ServerRequest request) {
		return request.headers()
			.header(HttpHeaders.ACCEPT_ENCODING)
			.stream()
			.anyMatch((codings) -> codings.contains("gzip"));
	}

}
