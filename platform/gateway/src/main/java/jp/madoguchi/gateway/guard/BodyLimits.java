package jp.madoguchi.gateway.guard;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import jp.madoguchi.gateway.guard.BodyProperties.Limit;

/** Finds how large a body a path accepts, and how slow a one. */
@Component
class BodyLimits {

	private static final Limit NONE = new Limit("", DataSize.ofBytes(0), Duration.ZERO);

	private final Map<PathPattern, Limit> limits = new LinkedHashMap<>();

	BodyLimits(BodyProperties properties) {
		properties.limits()
			.forEach((limit) -> this.limits.putIfAbsent(PathPatternParser.defaultInstance.parse(limit.path()), limit));
	}

	Limit of(PathContainer path) {
		return this.limits.entrySet()
			.stream()
			.filter((limit) -> limit.getKey().matches(path))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(NONE);
	}

}
