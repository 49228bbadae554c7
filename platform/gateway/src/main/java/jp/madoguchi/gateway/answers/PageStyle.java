package jp.madoguchi.gateway.answers;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The style sheet of the problem pages: a file, because the policy allows no inline
 * style.
 */
@Configuration(proxyBeanMethods = false)
public class PageStyle {

	/** Its path, which every host has: also those that have nothing but a problem. */
	public static final String PATH = "/gateway/page.css";

	private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=utf-8");

	@Bean
	@Order(0)
	RouterFunction<ServerResponse> pageStyleRoute() {
		ClassPathResource style = new ClassPathResource("pages/page.css");
		return RouterFunctions.route()
			.GET(PATH,
					(request) -> ServerResponse.ok()
						.contentType(CSS)
						.cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
						.bodyValue(style))
			.build();
	}

}
