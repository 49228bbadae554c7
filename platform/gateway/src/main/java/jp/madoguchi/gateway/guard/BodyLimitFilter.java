package jp.madoguchi.gateway.guard;

import java.util.Set;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import jp.madoguchi.gateway.answers.Problem;
import jp.madoguchi.gateway.guard.BodyProperties.Limit;

/**
 * Refuses a body that says it is too large, and cuts one that turns out to be: chunked
 * bodies announce no length, so bytes are counted on their way through. So is time: an
 * image from a telephone on a weak line takes minutes, anything else does not.
 */
@Component
@Order(50)
class BodyLimitFilter implements WebFilter {

	private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

	private final BodyLimits limits;

	BodyLimitFilter(BodyLimits limits) {
		this.limits = limits;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		Limit limit = this.limits.of(request.getPath());
		if (request.getHeaders().getContentLength() > limit.max().toBytes()) {
			return Mono.error(Problem.TOO_LARGE.asException());
		}
		return chain.filter(exchange.mutate().request(new CountedRequest(request, limit)).build());
	}

	private static final class CountedRequest extends ServerHttpRequestDecorator {

		private final Limit limit;

		private long seen;

		CountedRequest(ServerHttpRequest request, Limit limit) {
			super(request);
			this.limit = limit;
		}

		@Override
		public Flux<DataBuffer> getBody() {
			Flux<DataBuffer> counted = super.getBody().doOnNext(this::count);
			return SAFE.contains(getMethod()) ? counted : counted.takeUntilOther(deadline());
		}

		/** A body that drips in is not idle, so nothing else would end it. */
		private Mono<Void> deadline() {
			return Mono.delay(this.limit.within()).then(Mono.error(Problem.TOO_SLOW::asException));
		}

		private void count(DataBuffer buffer) {
			this.seen += buffer.readableByteCount();
			if (this.seen > this.limit.max().toBytes()) {
				DataBufferUtils.release(buffer);
				throw Problem.TOO_LARGE.asException();
			}
		}

	}

}
