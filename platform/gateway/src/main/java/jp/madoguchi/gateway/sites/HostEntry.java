package jp.madoguchi.gateway.sites;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cell's host list as its servers send it; what is missing or malformed makes
 * the line unusable, not the list.
 */
public record HostEntry(@Nullable String host, @Nullable String tenant,
		@JsonFormat(with = Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL) @Nullable Side side,
		@JsonFormat(with = Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL) Site.@Nullable State state,
		@Nullable String centreName, @Nullable String phone) {

	// Both become parts of addresses that the gateway builds.
	private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

	/** The servers' own rule for a tenant's id, which is also a label of host names. */
	private static final Pattern TENANT = Pattern.compile("[a-z][a-z0-9]{1,30}");

	@Nullable Site in(String cell, @Nullable String otherPhone) {
		if (this.host == null || this.tenant == null || this.side == null || this.state == null) {
			return null;
		}
		if (!HOST.matcher(this.host).matches() || !TENANT.matcher(this.tenant).matches()) {
			return null;
		}
		return new Site(cell, this.host, this.tenant, this.side, this.state,
				(this.centreName != null) ? this.centreName : "", (this.phone != null) ? this.phone : otherPhone);
	}

}
