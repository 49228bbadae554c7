package jp.madoguchi.gateway.server;

import java.util.concurrent.TimeUnit;

import io.netty.channel.Channel;
import io.netty.handler.codec.http2.Http2StreamChannel;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;
import reactor.netty.ConnectionObserver;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerState;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;

/**
 * Closes connections of clients that keep a request unfinished. An idle timeout alone
 * does not: one byte every few seconds is not idle.
 */
@Component
class Patience implements NettyServerCustomizer, ConnectionObserver {

	private static final AttributeKey<Future<?>> DEADLINE = AttributeKey.valueOf(Patience.class, "deadline");

	private final PatienceProperties properties;

	Patience(PatienceProperties properties) {
		this.properties = properties;
	}

	@Override
	public HttpServer apply(HttpServer server) {
		return server.readTimeout(this.properties.bodyPause())
			.requestTimeout(this.properties.body())
			.childObserve(this);
	}

	@Override
	public void onStateChange(Connection connection, State state) {
		Channel channel = connection.channel();
		if (State.CONNECTED.equals(state)) {
			awaitHead(channel);
		}
		else if (State.CONFIGURED.equals(state)) {
			// A stream of HTTP/2: from its first request on, the idle timeout watches the
			// connection it belongs to.
			headArrived((channel instanceof Http2StreamChannel) ? channel.parent() : channel);
		}
		else if (HttpServerState.DISCONNECTING.equals(state) && !(channel instanceof Http2StreamChannel)) {
			awaitHead(channel);
		}
	}

	private void awaitHead(Channel channel) {
		if (channel.isActive()) {
			replace(channel, channel.eventLoop()
				.schedule(() -> close(channel), this.properties.head().toMillis(), TimeUnit.MILLISECONDS));
		}
		else {
			headArrived(channel);
		}
	}

	private static void close(Channel channel) {
		Future<?> _ = channel.close();
	}

	private static void headArrived(Channel channel) {
		replace(channel, null);
	}

	private static void replace(Channel channel, @Nullable Future<?> deadline) {
		Future<?> before = channel.attr(DEADLINE).getAndSet(deadline);
		if (before != null) {
			before.cancel(false);
		}
	}

}
