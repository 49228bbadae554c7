package jp.madoguchi.local.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.madoguchi.local.LoadedStack;

/**
 * The processes that share the machine while a measurement runs, this one among them.
 *
 * @param pids by name
 */
record Processes(Map<String, Long> pids) {

	private static final String GENERATOR = "load generator";

	/** The names, in the order of a message's way. */
	static final List<String> NAMES = Stream.concat(LoadedStack.PROCESSES.stream(), Stream.of(GENERATOR)).toList();

	static Processes of(LoadedStack stack) {
		Map<String, Long> pids = new LinkedHashMap<>();
		LoadedStack.PROCESSES.forEach((name) -> pids.put(name, stack.pid(name)));
		pids.put(GENERATOR, ProcessHandle.current().pid());
		return new Processes(pids);
	}

	/** The stack's processes are children of the generator, and none of its use. */
	Map<String, ProcessUse> use() {
		Map<String, ProcessUse> use = new LinkedHashMap<>();
		this.pids.forEach(
				(name, pid) -> use.put(name, name.equals(GENERATOR) ? ProcessUse.of(pid) : ProcessUse.ofFamily(pid)));
		return use;
	}

	/** Seconds of CPU each used since an earlier look. */
	Map<String, Double> cpuSince(Map<String, ProcessUse> before) {
		Map<String, Double> seconds = new LinkedHashMap<>();
		use().forEach((name, now) -> {
			ProcessUse then = before.get(name);
			seconds.put(name, now.cpuSeconds() - ((then != null) ? then.cpuSeconds() : 0));
		});
		return seconds;
	}

}
