package jp.madoguchi.local;

import java.net.URI;
import java.util.List;

/**
 * A demonstration centre.
 *
 * @param id tenant id, also the name of its folder of texts
 * @param name the centre's name
 * @param lineChannel number from which its LINE channels' ids are made
 * @param gatewayPort the port in its addresses
 */
public record DemoCentre(String id, String name, int lineChannel, int gatewayPort) {

	/** The centres every stack has. */
	static List<DemoCentre> all(int gatewayPort) {
		return List.of(new DemoCentre("nagano", "長野県消費生活センター", 2_000_000_100, gatewayPort),
				new DemoCentre("matsumoto", "松本市消費生活センター", 2_000_000_200, gatewayPort));
	}

	public String consumerHost() {
		return this.id + ".localhost";
	}

	public String deskHost() {
		return this.id + "-desk.localhost";
	}

	public URI consumerOrigin() {
		return URI.create("http://" + consumerHost() + ":" + this.gatewayPort);
	}

	public URI deskOrigin() {
		return URI.create("http://" + deskHost() + ":" + this.gatewayPort);
	}

}
