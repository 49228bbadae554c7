package jp.madoguchi.gateway.cells;

import java.util.List;
import java.util.Objects;

import jp.madoguchi.gateway.sites.HostEntry;

/** A replica's answer to the question for its cell's hosts. */
record HostList(List<HostEntry> hosts) {

	HostList {
		// Any JSON object would do otherwise, and an empty list closes every door.
		Objects.requireNonNull(hosts);
	}

}
