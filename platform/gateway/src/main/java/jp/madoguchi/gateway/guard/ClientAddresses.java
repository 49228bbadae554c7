package jp.madoguchi.gateway.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;

import io.netty.util.NetUtil;
import org.jspecify.annotations.Nullable;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.GatewayProperties;

/**
 * Tells from where a request really comes. {@code X-Forwarded-For} is believed only as
 * far as trusted proxies wrote it: read from the right, the first address that is not one
 * of them is the client, and what stands left of it anybody may have made up.
 */
@Component
public class ClientAddresses {

	private final List<AddressRange> trusted;

	ClientAddresses(GatewayProperties properties) {
		this.trusted = properties.trustedProxies().stream().map(AddressRange::parse).toList();
	}

	/** The client's address; never a host name. */
	public InetAddress of(ServerHttpRequest request) {
		InetSocketAddress remote = Objects.requireNonNull(request.getRemoteAddress());
		InetAddress client = remote.getAddress();
		List<String> hops = request.getHeaders().getValuesAsList("X-Forwarded-For");
		for (int hop = hops.size() - 1; hop >= 0 && isTrusted(client); hop--) {
			InetAddress before = parse(hops.get(hop));
			if (before == null) {
				return client;
			}
			client = before;
		}
		return client;
	}

	private boolean isTrusted(InetAddress address) {
		return this.trusted.stream().anyMatch((range) -> range.contains(address));
	}

	private static @Nullable InetAddress parse(String text) {
		return NetUtil.createInetAddressFromIpAddressString(text);
	}

}
