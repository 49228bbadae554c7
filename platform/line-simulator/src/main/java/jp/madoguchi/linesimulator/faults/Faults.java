package jp.madoguchi.linesimulator.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/** The trouble still to come, counted per provider. */
@Component
public class Faults {

	private final Map<Key, Integer> left = new ConcurrentHashMap<>();

	void add(PlannedFault planned) {
		this.left.merge(new Key(planned.provider(), planned.kind()), planned.times(), Integer::sum);
	}

	/** Whether this trouble is due now; asking uses up one occurrence. */
	public boolean strikes(Fault kind, String provider) {
		int[] before = { 0 };
		this.left.computeIfPresent(new Key(provider, kind), (key, count) -> {
			before[0] = count;
			return (count > 1) ? count - 1 : null;
		});
		return before[0] > 0;
	}

	List<PlannedFault> planned() {
		return this.left.entrySet()
			.stream()
			.map((entry) -> new PlannedFault(entry.getKey().provider(), entry.getKey().kind(), entry.getValue()))
			.toList();
	}

	void clear() {
		this.left.clear();
	}

	private record Key(String provider, Fault kind) {

	}

}
