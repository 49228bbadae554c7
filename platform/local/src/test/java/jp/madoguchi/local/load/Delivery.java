package jp.madoguchi.local.load;

import java.time.Duration;
import java.util.Map;

/**
 * What the open loop gave.
 *
 * @param deliveries every message's way
 * @param cpu seconds of CPU by process, while it counted
 * @param use what each process holds in the end
 * @param time how long it counted
 * @param brokenStreams streams that ended by themselves
 */
record Delivery(Deliveries deliveries, Map<String, Double> cpu, Map<String, ProcessUse> use, Duration time,
		int brokenStreams) {
}
