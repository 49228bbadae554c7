package jp.madoguchi.gateway.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import jp.madoguchi.gateway.GatewayProperties;
import jp.madoguchi.gateway.sites.Site;

/** The web apps that are being worked on and come from their development server. */
@Component
public class DevServers {

	private final Map<String, URI> servers;

	DevServers(GatewayProperties properties) {
		this.servers = properties.devServers();
	}

	/** The server a request for a page goes to, if its app has one. */
	public Optional<URI> of(ServerWebExchange exchange) {
		return WebAppPath.of(Site.required(exchange), exchange.getRequest().getPath().value())
			.flatMap((path) -> of(path.app()));
	}

	Optional<URI> of(String app) {
		return Optional.ofNullable(this.servers.get(app));
	}

}
