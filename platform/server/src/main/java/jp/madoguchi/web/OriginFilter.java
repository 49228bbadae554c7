package jp.madoguchi.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jp.madoguchi.problem.ProblemType;

/**
 * Refuses requests that change something unless they come from the door's own pages (IPA
 * 「安全なウェブサイトの作り方」 6 (i)-c; browsers set {@code Origin} on every such request). Callers
 * without cookies, LINE and the realm, are exempt: they prove themselves by signature.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OriginFilter extends OncePerRequestFilter {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> SIGNED = Set.of("/api/line/webhook", "/api/desk/logout/backchannel");

	private final ProblemWriter problems;

	OriginFilter(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return SAFE.contains(request.getMethod()) || SIGNED.contains(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean own = RequestDoor.of(request)
			.map((door) -> door.tenant().origin(door.side()).toString().equals(request.getHeader(HttpHeaders.ORIGIN)))
			.orElse(true);
		if (own) {
			chain.doFilter(request, response);
		}
		else {
			this.problems.write(response, ProblemType.WRONG_ORIGIN);
		}
	}

}
