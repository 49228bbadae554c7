package jp.madoguchi.oncall;

import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.madoguchi.tenancy.Settings;

/**
 * Whom a centre wants to be told outside its hours.
 *
 * @param addresses mail addresses; none for nobody
 */
record OnCall(@NotNull @Size(max = 10) List<@NotBlank @Email @Size(max = 254) String> addresses) {

	static final String TOPIC = "on-call";

	/** Returns the bound tenant's; nobody when it has chosen none. */
	static OnCall of(Settings settings) {
		return settings.find(TOPIC, OnCall.class).orElseGet(() -> new OnCall(List.of()));
	}

	/** Addresses are nobody's business but the centre's. */
	@Override
	public String toString() {
		return "on call: " + this.addresses.size();
	}

}
