package jp.madoguchi.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The words known for each fact. */
record Prefill(Map<Fact, List<String>> told) {

	static final Prefill NOTHING = new Prefill(Map.of());

	/** The words for a fact; none where there is no fact, or nothing is known of it. */
	List<String> of(@Nullable Fact fact) {
		return (fact != null) ? this.told.getOrDefault(fact, List.of()) : List.of();
	}

	/** The same, where a counselor's tags go before what was told. */
	Prefill with(Map<Fact, List<String>> chosen) {
		Map<Fact, List<String>> all = new EnumMap<>(Fact.class);
		all.putAll(this.told);
		all.putAll(chosen);
		return new Prefill(all);
	}

	@Override
	public String toString() {
		return "prefill";
	}

}
