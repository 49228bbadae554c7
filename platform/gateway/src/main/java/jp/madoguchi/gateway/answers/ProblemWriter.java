package jp.madoguchi.gateway.answers;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Writes a problem: as a page where a browser navigates, as
 * {@code application/problem+json} everywhere else.
 */
@Component
class ProblemWriter {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final JsonMapper json;

	private final ProblemPage page;

	ProblemWriter(JsonMapper json, ProblemPage page) {
		this.json = json;
		this.page = page;
	}

	Mono<Void> write(ServerWebExchange exchange, Problem problem, long retryAfterSeconds) {
		ServerHttpResponse response = exchange.getResponse();
		HttpHeaders headers = response.getHeaders();
		// What an upstream may already have said belongs to another body.
		headers.clear();
		response.setStatusCode(problem.status());
		headers.setCacheControl(CacheControl.noStore());
		if (retryAfterSeconds > 0) {
			headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
		}
		if (problem == Problem.TOO_LARGE || problem == Problem.TOO_SLOW) {
			// The rest of the body is not read: the connection can't carry another
			// request.
			headers.setConnection("close");
		}
		boolean navigation = asksForPage(exchange.getRequest());
		headers.setContentType(navigation ? HTML : MediaType.APPLICATION_PROBLEM_JSON);
		byte[] body = navigation ? this.page.render(exchange, problem).getBytes(StandardCharsets.UTF_8) : json(problem);
		headers.setContentLength(body.length);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

	private byte[] json(Problem problem) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("type", problem.type());
		members.put("title", problem.title());
		members.put("status", problem.status().value());
		return this.json.writeValueAsBytes(members);
	}

	// Scripts ask for */* or JSON; only a navigation names HTML.
	private static boolean asksForPage(ServerHttpRequest request) {
		return request.getHeaders()
			.getValuesAsList(HttpHeaders.ACCEPT)
			.stream()
			.anyMatch((accepted) -> accepted.startsWith(MediaType.TEXT_HTML_VALUE));
	}

}
