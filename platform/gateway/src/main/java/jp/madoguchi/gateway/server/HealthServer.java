package jp.madoguchi.gateway.server;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.sites.Sites;

/**
 * Answers {@code GET /healthz}: 200 as soon as the gateway knows its hosts and until it
 * begins to shut down. Servers being down do not count, as the gateway then still serves
 * the now-pages.
 */
@Component
public class HealthServer implements SmartLifecycle {

	private final HealthProperties properties;

	private final Sites sites;

	private volatile @Nullable DisposableServer server;

	HealthServer(HealthProperties properties, Sites sites) {
		this.properties = properties;
		this.sites = sites;
	}

	@Override
	public void start() {
		this.server = HttpServer.create()
			.host(this.properties.address())
			.port(this.properties.port())
			.route((routes) -> routes.get("/healthz",
					(_, response) -> response.status(this.sites.heard() ? 200 : 503).sendString(Mono.just(""))))
			.bindNow();
	}

	/**
	 * Comes before the public port closes, so that a load balancer looks elsewhere in
	 * time.
	 */
	@Override
	public void stop() {
		DisposableServer running = this.server;
		if (running != null) {
			running.disposeNow(Duration.ofSeconds(1));
			this.server = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.server != null;
	}

	/** The port in use. */
	public int port() {
		return Objects.requireNonNull(this.server).port();
	}

}
