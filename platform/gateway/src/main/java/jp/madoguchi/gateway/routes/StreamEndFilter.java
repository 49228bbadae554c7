package jp.madoguchi.gateway.routes;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Ends the open event streams when the gateway shuts down. They would never end by
 * themselves, so the shutdown would wait for them in vain; ended cleanly, the browsers
 * connect again, elsewhere.
 */
@Component
class StreamEndFilter implements GatewayFilter, SmartLifecycle {

	private final Sinks.Empty<Void> closing = Sinks.empty();

	private volatile boolean running;

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		return chain.filter(exchange.mutate().response(new EndingResponse(exchange.getResponse())).build());
	}

	@Override
	public void start() {
		this.running = true;
	}

	/**
	 * The default phase stops first, before the web server begins to wait for its
	 * requests.
	 */
	@Override
	public void stop() {
		this.running = false;
		this.closing.tryEmitEmpty();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private final class EndingResponse extends ServerHttpResponseDecorator {

		EndingResponse(ServerHttpResponse response) {
			super(response);
		}

		@Override
		public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
			return super.writeAndFlushWith(Flux.from(body).takeUntilOther(StreamEndFilter.this.closing.asMono()));
		}

	}

}
