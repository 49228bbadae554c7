package jp.madoguchi.gateway.routes;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import jp.madoguchi.gateway.GatewayProperties;
import jp.madoguchi.gateway.answers.Problem;
import jp.madoguchi.gateway.cells.Cells;
import jp.madoguchi.gateway.guard.ClientAddresses;
import jp.madoguchi.gateway.sites.Side;
import jp.madoguchi.gateway.sites.Site;

/**
 * Opens Keycloak as far as staff need it to sign in: their own realm and the pages'
 * resources, on the desk host. Other realms, the administration and the registration of
 * clients stay inside.
 */
@Component
class KeycloakFilter implements GatewayFilter {

	private final Cells cells;

	private final ClientAddresses addresses;

	private final String publicScheme;

	KeycloakFilter(Cells cells, ClientAddresses addresses, GatewayProperties properties) {
		this.cells = cells;
		this.addresses = addresses;
		this.publicScheme = properties.publicScheme();
	}

	static boolean takes(ServerWebExchange exchange) {
		Site site = Site.required(exchange);
		if (site.side() != Side.DESK || exchange.getRequest().getHeaders().getUpgrade() != null) {
			return false;
		}
		String path = exchange.getRequest().getPath().value();
		String realm = "/auth/realms/" + site.tenant() + "/";
		return path.startsWith("/auth/resources/")
				|| (path.startsWith(realm) && !path.startsWith(realm + "clients-registrations"));
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		URI keycloak = this.cells.of(Site.required(exchange)).keycloak();
		if (keycloak == null) {
			return Mono.error(Problem.UNAVAILABLE.asException());
		}
		new Destination(keycloak, (headers) -> introduce(exchange, headers)).applyTo(exchange);
		return chain.filter(exchange);
	}

	private void introduce(ServerWebExchange exchange, HttpHeaders headers) {
		Site site = Site.required(exchange);
		InetSocketAddress asked = headers.getHost();
		int port = (asked != null) ? asked.getPort() : 0;
		int usual = "https".equals(this.publicScheme) ? 443 : 80;
		headers.set("X-Forwarded-Proto", this.publicScheme);
		headers.set("X-Forwarded-Host", site.host());
		headers.set("X-Forwarded-Port", Integer.toString((port > 0) ? port : usual));
		headers.set("X-Forwarded-For", this.addresses.of(exchange.getRequest()).getHostAddress());
		withoutSession(headers, site);
	}

	// The desk's session is the server's affair; the browser sends its cookie to every
	// path.
	private static void withoutSession(HttpHeaders headers, Site site) {
		List<String> kept = headers.getOrEmpty(HttpHeaders.COOKIE)
			.stream()
			.flatMap((line) -> List.of(line.split(";\\s*")).stream())
			.filter((cookie) -> !cookie.startsWith(site.side().sessionCookie() + "="))
			.toList();
		headers.remove(HttpHeaders.COOKIE);
		if (!kept.isEmpty()) {
			headers.set(HttpHeaders.COOKIE, String.join("; ", kept));
		}
	}

}
