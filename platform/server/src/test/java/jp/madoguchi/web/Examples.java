package jp.madoguchi.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How each endpoint is called rightly. */
final class Examples {

	private static final Map<String, Example> ALL = new HashMap<>();

	static {
		List.of(ConsumerExamples.ALL, DeskExamples.ALL, CellExamples.ALL).forEach(ALL::putAll);
	}

	private Examples() {
	}

	/** The endpoints there is an example of. */
	static Set<String> endpoints() {
		return ALL.keySet();
	}

	static Optional<Example> find(Endpoint endpoint) {
		return Optional.ofNullable(ALL.get(endpoint.toString()));
	}

}
