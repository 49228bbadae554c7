package jp.madoguchi.linesimulator.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds names under {@code .localhost} on this machine, as RFC 6761 section 6.3 asks and
 * browsers do, but the JVM does not.
 */
class LocalhostResolver extends SystemDefaultDnsResolver {

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		boolean here = host.toLowerCase(Locale.ROOT).endsWith(".localhost");
		return here ? new InetAddress[] { InetAddress.getByAddress(host, new byte[] { 127, 0, 0, 1 }) }
				: super.resolve(host);
	}

}
