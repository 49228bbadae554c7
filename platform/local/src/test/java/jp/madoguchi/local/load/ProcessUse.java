package jp.madoguchi.local.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process and its children have used, as Linux counts it.
 *
 * @param cpuSeconds CPU time since their start, children that ended included
 * @param memoryMegabytes memory in use; pages that several share count once in all
 */
record ProcessUse(double cpuSeconds, double memoryMegabytes) {

	/** {@code USER_HZ}, the same on every Linux that Java runs on. */
	private static final double TICKS_PER_SECOND = 100;

	static ProcessUse of(long pid) {
		ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
		List<Long> family = Stream.concat(Stream.of(process), process.descendants()).map(ProcessHandle::pid).toList();
		double ended = ticks(pid, 15) + ticks(pid, 16);
		double living = family.stream().mapToDouble((one) -> ticks(one, 13) + ticks(one, 14)).sum();
		return new ProcessUse((ended + living) / TICKS_PER_SECOND,
				family.stream().mapToDouble(ProcessUse::megabytes).sum());
	}

	/**
	 * A field of {@code /proc/[pid]/stat}, counted from zero; the name of the program may
	 * hold blanks.
	 */
	private static double ticks(long pid, int field) {
		String stat = read(pid, "stat");
		if (stat.isEmpty()) {
			return 0;
		}
		String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
		return Double.parseDouble(afterName[field - 2]);
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
