package jp.madoguchi.local.load;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param centres tenants
 * @param consumers consumers of each tenant, each in one consultation
 * @param counselors counselors of each tenant
 * @param connections how many write at once, one figure after the other
 * @param rounds how often the three ways alternate
 * @param leadIn start of each measurement that doesn't count
 * @param time what counts of it
 * @param warmUp what each way is used before all counting
 * @param rate messages a second in the open loop
 * @param openLoop how long the open loop counts
 * @param streams how many streams are opened to weigh one
 */
record Plan(int centres, int consumers, int counselors, List<Integer> connections, int rounds, Duration leadIn,
		Duration time, Duration warmUp, int rate, Duration openLoop, List<Integer> streams) {

	/** The measurement itself. */
	static Plan whole() {
		return new Plan(10, 50, 15, List.of(1, 10, 50), 3, Duration.ofSeconds(1), Duration.ofSeconds(5),
				Duration.ofSeconds(75), 100, Duration.ofSeconds(45), List.of(0, 500, 1_000));
	}

	/** A look at whether it still runs; its figures say nothing. */
	static Plan small() {
		return new Plan(3, 4, 2, List.of(1, 4), 2, Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(1),
				10, Duration.ofSeconds(4), List.of(0, 50, 100));
	}

	int people() {
		return this.centres * this.consumers;
	}

}
