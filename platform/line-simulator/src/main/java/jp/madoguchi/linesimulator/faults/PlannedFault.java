package jp.madoguchi.linesimulator.faults;

import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * Trouble for a provider's next requests or events.
 *
 * @param times how often it happens, once if missing
 */
record PlannedFault(String provider, Fault kind, Integer times) {

	PlannedFault(String provider, Fault kind, @Nullable Integer times) {
		this.provider = requireNonNull(provider, "provider");
		this.kind = requireNonNull(kind, "kind");
		this.times = (times != null) ? times : 1;
	}

}
