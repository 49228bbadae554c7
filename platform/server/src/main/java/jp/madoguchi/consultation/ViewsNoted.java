package jp.madoguchi.consultation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

import jp.madoguchi.audit.Actor;

/**
 * Whatever the desk is told of one consultation, whichever module answers, is a view of
 * it. It is noted before the first byte leaves: what can't be noted isn't shown.
 */
@ControllerAdvice
class ViewsNoted implements ResponseBodyAdvice<Object> {

	private static final String ONE = "/api/desk/consultations/{id}/";

	private final Views views;

	ViewsNoted(Views views) {
		this.views = views;
	}

	@Override
	public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter answer, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		Actor actor = Actor.current();
		if (actor.kind() == Actor.Kind.STAFF && actor.id() != null && !(body instanceof ProblemDetail)) {
			UUID viewer = actor.id();
			viewed(((ServletServerHttpRequest) request).getServletRequest())
				.ifPresent((consultation) -> this.views.note(consultation, viewer));
		}
		return body;
	}

	private static Optional<UUID> viewed(HttpServletRequest request) {
		return ("GET".equals(request.getMethod())
				&& request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String path
				&& path.startsWith(ONE)
				&& request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
				&& named.get("id") instanceof String id) ? Optional.of(UUID.fromString(id)) : Optional.empty();
	}

}
