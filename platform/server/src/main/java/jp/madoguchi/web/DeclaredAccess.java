package jp.madoguchi.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.Door;

/**
 * Lets a request reach its handler only when the handler declares an act, the act belongs
 * to the host the request came in by, and the caller may do it. Whatever declares nothing
 * is not found.
 */
@Component
class DeclaredAccess implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Act act = act(handler).orElseThrow(ProblemType.NOT_FOUND::exception);
		if (!act.side().equals(RequestDoor.of(request).map(Door::side))) {
			throw ProblemType.NOT_FOUND.exception();
		}
		act.refusal(RequestCaller.of(request)).ifPresent((problem) -> {
			throw problem.exception();
		});
		return true;
	}

	static Optional<Act> act(Object handler) {
		if (!(handler instanceof HandlerMethod method)) {
			return Optional.empty();
		}
		return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class))
			.or(() -> Optional
				.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class)))
			.map(Allowed::value);
	}

}
