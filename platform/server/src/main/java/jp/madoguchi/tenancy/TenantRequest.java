package jp.madoguchi.tenancy;

import java.net.URI;

/**
 * A tenant to be made.
 *
 * @param centreName name of the centre as consumers read it
 * @param consumerOrigin scheme, host and port for consumers
 * @param deskOrigin scheme, host and port for staff; another host than the consumers'
 */
public record TenantRequest(TenantId id, String centreName, URI consumerOrigin, URI deskOrigin) {

	public TenantRequest {
		if (consumerOrigin.getHost() == null || deskOrigin.getHost() == null
				|| consumerOrigin.getHost().equalsIgnoreCase(deskOrigin.getHost())) {
			throw new IllegalArgumentException("consumers and staff need a host each");
		}
	}

	URI origin(Side side) {
		return switch (side) {
			case CONSUMER -> this.consumerOrigin;
			case DESK -> this.deskOrigin;
		};
	}

}
