package jp.madoguchi.local.load;

import java.util.Arrays;
import java.util.Collection;

/** Times in nanoseconds, as many as come. One thread at a time. */
final class Durations {

	private long[] values = new long[1024];

	private int count;

	void add(long nanos) {
		if (this.count == this.values.length) {
			this.values = Arrays.copyOf(this.values, 2 * this.count);
		}
		this.values[this.count++] = nanos;
	}

	int count() {
		return this.count;
	}

	static Durations of(Collection<Long> nanos) {
		Durations durations = new Durations();
		nanos.forEach(durations::add);
		return durations;
	}

	static Durations all(Collection<Durations> parts) {
		Durations whole = new Durations();
		parts.forEach((part) -> {
			for (int i = 0; i < part.count; i++) {
				whole.add(part.values[i]);
			}
		});
		return whole;
	}

	/**
	 * A percentile in milliseconds, by nearest rank.
	 * @param percent 1 to 100
	 * @return not a number when there is no value
	 */
	double percentile(int percent) {
		if (this.count == 0) {
			return Double.NaN;
		}
		long[] sorted = Arrays.copyOf(this.values, this.count);
		Arrays.sort(sorted);
		int rank = Math.ceilDiv(percent * this.count, 100);
		return sorted[rank - 1] / 1e6;
	}

}
