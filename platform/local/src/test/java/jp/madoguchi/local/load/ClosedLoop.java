package jp.madoguchi.local.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Some callers, each calling again as soon as it is answered. A call that fails ends the
 * whole measurement: what doesn't succeed is not fast.
 */
final class ClosedLoop {

	private final Processes processes;

	private final Duration leadIn;

	private final Duration time;

	ClosedLoop(Processes processes, Duration leadIn, Duration time) {
		this.processes = processes;
		this.leadIn = leadIn;
		this.time = time;
	}

	/**
	 * Measures.
	 * @param callers how many at once
	 * @param calls makes the call of each caller, which is closed in the end
	 */
	Sample measure(int callers, IntFunction<? extends Call> calls) {
		try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
			long start = System.nanoTime() + this.leadIn.toNanos();
			long end = start + this.time.toNanos();
			List<Future<Durations>> running = new ArrayList<>();
			for (int n = 0; n < callers; n++) {
				Call call = calls.apply(n);
				running.add(threads.submit(repeat(call, start, end)));
			}
			Moments.await(start);
			Map<String, ProcessUse> before = this.processes.use();
			Moments.await(end);
			Map<String, Double> used = this.processes.cpuSince(before);
			List<Durations> heard = new ArrayList<>();
			for (Future<Durations> one : running) {
				heard.add(one.get());
			}
			return sample(Durations.all(heard), used);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("a call failed", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private Sample sample(Durations durations, Map<String, Double> cpuSeconds) {
		Map<String, Double> cpu = new LinkedHashMap<>();
		cpuSeconds.forEach((name, seconds) -> cpu.put(name, 1_000 * seconds / durations.count()));
		return new Sample(durations.count() / (this.time.toNanos() / 1e9), durations.percentile(50),
				durations.percentile(95), durations.percentile(99), cpu, "");
	}

	private static Callable<Durations> repeat(Call call, long start, long end) {
		return () -> {
			Durations durations = new Durations();
			try (call) {
				for (long before = System.nanoTime(); before < end;) {
					call.make();
					long after = System.nanoTime();
					if (before >= start && after <= end) {
						durations.add(after - before);
					}
					before = after;
				}
			}
			return durations;
		};
	}

	/** One caller's call. */
	interface Call extends AutoCloseable {

		void make() throws IOException;

		@Override
		default void close() {
		}

	}

}
