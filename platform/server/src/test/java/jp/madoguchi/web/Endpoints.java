package jp.madoguchi.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything a running server answers to. */
final class Endpoints {

	private Endpoints() {
	}

	/** Every method and path that leads to a handler, whoever wrote it. */
	static List<Endpoint> of(ApplicationContext server) {
		return server.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().entrySet().stream())
			.flatMap((entry) -> methods(entry.getKey()).flatMap((method) -> entry.getKey()
				.getPatternValues()
				.stream()
				.map((path) -> new Endpoint(method, path, contentType(entry.getKey()), entry.getValue()))))
			.sorted(Comparator.comparing(Endpoint::toString))
			.toList();
	}

	private static String contentType(RequestMappingInfo mapping) {
		return mapping.getConsumesCondition()
			.getConsumableMediaTypes()
			.stream()
			.findFirst()
			.map(MediaType::toString)
			.orElse("");
	}

	private static Stream<String> methods(RequestMappingInfo mapping) {
		Set<RequestMethod> declared = mapping.getMethodsCondition().getMethods();
		return declared.isEmpty() ? Stream.of("GET", "POST") : declared.stream().map(RequestMethod::name);
	}

}
