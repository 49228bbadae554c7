package jp.madoguchi.local.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** All samples of the three ways. */
final class Rounds {

	private final Map<Integer, Map<Way, List<Sample>>> samples = new TreeMap<>();

	void add(int connections, Way way, Sample sample) {
		this.samples.computeIfAbsent(connections, (_) -> new EnumMap<>(Way.class))
			.computeIfAbsent(way, (_) -> new ArrayList<>())
			.add(sample);
	}

	List<Integer> connections() {
		return List.copyOf(this.samples.keySet());
	}

	List<Sample> of(int connections, Way way) {
		return this.samples.getOrDefault(connections, Map.of()).getOrDefault(way, List.of());
	}

	/** The round in the middle, by this figure. */
	double median(int connections, Way way, ToDoubleFunction<Sample> figure) {
		List<Double> sorted = sorted(connections, way, figure);
		return sorted.get(sorted.size() / 2);
	}

	/** Lowest and highest round. */
	List<Double> spread(int connections, Way way, ToDoubleFunction<Sample> figure) {
		List<Double> sorted = sorted(connections, way, figure);
		return List.of(sorted.getFirst(), sorted.getLast());
	}

	/** A way's rate as a part of the ceiling's. */
	double ofCeiling(int connections, Way way) {
		return median(connections, way, Sample::rate) / median(connections, Way.CEILING, Sample::rate);
	}

	private List<Double> sorted(int connections, Way way, ToDoubleFunction<Sample> figure) {
		return of(connections, way).stream().mapToDouble(figure).boxed().sorted(Comparator.naturalOrder()).toList();
	}

	/** Where the messages go in. */
	enum Way {

		CEILING("(a) one INSERT"), SERVER("(b) server"), GATEWAY("(c) gateway and server");

		private final String title;

		Way(String title) {
			this.title = title;
		}

		String title() {
			return this.title;
		}

	}

}
