package jp.madoguchi.local.load;

import java.util.Map;

/**
 * What one measurement of one way gave.
 *
 * @param rate calls a second
 * @param p50 milliseconds
 * @param p95 milliseconds
 * @param p99 milliseconds
 * @param cpu milliseconds of CPU for each call, by process
 * @param note how it was measured, when that is not the same each time
 */
record Sample(double rate, double p50, double p95, double p99, Map<String, Double> cpu, String note) {

	Sample {
		cpu = Map.copyOf(cpu);
	}

	Sample noted(String words) {
		return new Sample(this.rate, this.p50, this.p95, this.p99, this.cpu, words);
	}

}
