package jp.madoguchi.tenancy;

import java.net.URI;

/**
 * A tenant as the catalogue knows it.
 *
 * @param consumerOrigin scheme, host and port consumers see
 * @param deskOrigin scheme, host and port staff see
 */
public record Tenant(TenantId id, String centreName, State state, URI consumerOrigin, URI deskOrigin) {

	/** Only an active tenant is served. */
	public enum State {

		PROVISIONING, ACTIVE, SUSPENDED

	}

	/** Returns scheme, host and port of one of the tenant's two doors. */
	public URI origin(Side side) {
		return switch (side) {
			case CONSUMER -> this.consumerOrigin;
			case DESK -> this.deskOrigin;
		};
	}

}
