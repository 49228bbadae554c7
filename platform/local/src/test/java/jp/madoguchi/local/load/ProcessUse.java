package jp.madoguchi.local.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process has used, as Linux counts it.
 *
 * @param cpuSeconds CPU time since its start
 * @param memoryMegabytes memory in use; pages that several share count once in all
 */
record ProcessUse(double cpuSeconds, double memoryMegabytes) {

	/** {@code USER_HZ}, the same on every Linux that Java runs on. */
	private static final double TICKS_PER_SECOND = 100;

	private static final int OWN = 13;

	private static final int ENDED_CHILDREN = 15;

	/** A process with its children. */
	static ProcessUse ofFamily(long pid) {
		List<Long> family = ProcessHandle.of(pid).orElseThrow().descendants().map(ProcessHandle::pid).toList();
		return new ProcessUse((ticks(pid, ENDED_CHILDREN) + family.stream().mapToDouble((one) -> ticks(one, OWN)).sum())
				/ TICKS_PER_SECOND, family.stream().mapToDouble(ProcessUse::megabytes).sum())
			.plus(of(pid));
	}

	/** A process alone. */
	static ProcessUse of(long pid) {
		return new ProcessUse(ticks(pid, OWN) / TICKS_PER_SECOND, megabytes(pid));
	}

	private ProcessUse plus(ProcessUse other) {
		return new ProcessUse(this.cpuSeconds + other.cpuSeconds, this.memoryMegabytes + other.memoryMegabytes);
	}

	/**
	 * User and system time, two fields of {@code /proc/[pid]/stat} that follow each
	 * other, counted from zero. The program's name before them may hold blanks.
	 */
	private static double ticks(long pid, int field) {
		String stat = read(pid, "stat");
		if (stat.isEmpty()) {
			return 0;
		}
		String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
		return Double.parseDouble(afterName[field - 2]) + Double.parseDouble(afterName[field - 1]);
	}

	private static double megabytes(long pid) {
		return read(pid, "smaps_rollup").lines()
			.filter((line) -> line.startsWith("Pss:"))
			.mapToDouble((line) -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

	/** A child that has just ended has used nothing that is not counted at its parent. */
	private static String read(long pid, String file) {
		Path path = Path.of("/proc", Long.toString(pid), file);
		try {
			return Files.exists(path) ? Files.readString(path) : "";
		}
		catch (IOException ex) {
			if (Files.exists(path)) {
				throw new UncheckedIOException(ex);
			}
			return "";
		}
	}

}
