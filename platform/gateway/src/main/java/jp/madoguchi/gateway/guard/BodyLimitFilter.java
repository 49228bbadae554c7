package jp.madoguchi.gateway.guard;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import jp.madoguchi.gateway.answers.Problem;

/**
 * Refuses a body that says it is too large, and cuts one that turns out to be: chunked
 * bodies announce no length, so bytes are counted on their way through.
 */
@Component
@Order(50)
class BodyLimitFilter implements WebFilter {

	private final BodyLimits limits;

	BodyLimitFilter(BodyLimits limits) {
		this.limits = limits;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		long limit = this.limits.of(request.getPath());
		if (request.getHeaders().getContentLength() > limit) {
			return Mono.error(Problem.TOO_LARGE.asException());
		}
		return chain.filter(exchange.mutate().request(new CountedRequest(request, limit)).build());
	}

	private static final class CountedRequest extends ServerHttpRequestDecorator {

		private final long limit;

		private long seen;

		CountedRequest(ServerHttpRequest request, long limit) {
			super(request);
			this.limit = limit;
		}

		@Override
		public Flux<DataBuffer> getBody() {
			return super.getBody().doOnNext(this::count);
		}

		private void count(DataBuffer buffer) {
			this.seen += buffer.readableByteCount();
			if (this.seen > this.limit) {
				DataBufferUtils.release(buffer);
				throw Problem.TOO_LARGE.asException();
			}
		}

	}

}
