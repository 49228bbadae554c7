package jp.madoguchi.gateway.guard;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds how many bytes of body a path accepts. */
@Component
class BodyLimits {

	private final Map<PathPattern, Long> limits = new LinkedHashMap<>();

	BodyLimits(BodyProperties properties) {
		properties.limits()
			.forEach((limit) -> this.limits.putIfAbsent(PathPatternParser.defaultInstance.parse(limit.path()),
					limit.max().toBytes()));
	}

	long of(PathContainer path) {
		return this.limits.entrySet()
			.stream()
			.filter((limit) -> limit.getKey().matches(path))
			.mapToLong(Map.Entry::getValue)
			.findFirst()
			.orElse(0);
	}

}
