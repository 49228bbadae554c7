package jp.madoguchi.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.tenancy.Door;

/**
 * Finds out who calls, by the cookie of the door's own side. A session is looked up in
 * the tenant of the host, so it is worthless on any other host.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class CallerFilter extends OncePerRequestFilter {

	private final ConsumerSessions consumers;

	private final StaffSessions staff;

	CallerFilter(ConsumerSessions consumers, StaffSessions staff) {
		this.consumers = consumers;
		this.staff = staff;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RequestCaller.set(request,
				RequestDoor.of(request)
					.<Caller>map((door) -> find(door, request).orElseGet(Caller.Nobody::new))
					.orElseGet(Caller.Gateway::new));
		chain.doFilter(request, response);
	}

	private Optional<Caller> find(Door door, HttpServletRequest request) {
		return switch (door.side()) {
			case CONSUMER -> cookie(request, ConsumerSessions.COOKIE).flatMap(this.consumers::find);
			case DESK -> cookie(request, StaffSessions.COOKIE).flatMap(this.staff::find);
		};
	}

	private static Optional<String> cookie(HttpServletRequest request, String name) {
		return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
	}

}
