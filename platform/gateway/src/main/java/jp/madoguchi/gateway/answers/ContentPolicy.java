package jp.madoguchi.gateway.answers;

import java.net.URI;
import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.GatewayProperties;
import jp.madoguchi.gateway.sites.Side;
import jp.madoguchi.gateway.sites.Site;

/**
 * The {@code Content-Security-Policy} of every page of ours: nothing but the host's own
 * files, no inline code, no frames.
 */
@Component
class ContentPolicy {

	private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; form-action 'self'%s; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	// A development server injects styles and scripts and keeps a web socket open.
	private static final String DEVELOPMENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' ws: wss:; "
			+ "form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'";

	private final GatewayProperties properties;

	private final String lineOrigin;

	ContentPolicy(GatewayProperties properties) {
		this.properties = properties;
		URI line = properties.lineAuthorizeOrigin();
		this.lineOrigin = " " + line.getScheme() + "://" + line.getRawAuthority();
	}

	String of(Optional<Site> site) {
		boolean consumer = site.filter((known) -> known.side() == Side.CONSUMER).isPresent();
		boolean development = site.filter((known) -> this.properties.devServers().containsKey(known.side().app()))
			.isPresent();
		return (development ? DEVELOPMENT : STRICT).formatted(consumer ? this.lineOrigin : "");
	}

}
