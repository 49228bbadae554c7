package jp.madoguchi.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

import jp.madoguchi.audit.Actor;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.Door;

/**
 * Finds out who calls, by the cookie of the door's own side. A session is looked up in
 * the tenant of the host, so it is worthless on any other host.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class CallerFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(CallerFilter.class);

	private final ConsumerSessions consumers;

	private final StaffSessions staff;

	private final ProblemWriter problems;

	CallerFilter(ConsumerSessions consumers, StaffSessions staff, ProblemWriter problems) {
		this.consumers = consumers;
		this.staff = staff;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Caller caller;
		try {
			caller = RequestDoor.of(request)
				.<Caller>map((door) -> find(door, request).orElseGet(Caller.Nobody::new))
				.orElseGet(Caller.Gateway::new);
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("Nobody can be recognised: {}", Failure.of(ex));
			this.problems.write(response, ProblemType.UNAVAILABLE);
			return;
		}
		RequestCaller.set(request, caller);
		Actor actor = actor(caller).orElse(null);
		if (actor != null) {
			BoundChain.of(chain, request, response).proceed(actor::call);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** The trail's name for them; what nobody's request leads to, the product does. */
	private static Optional<Actor> actor(Caller caller) {
		return Optional.ofNullable(switch (caller) {
			case Caller.Consumer consumer -> Actor.consumer(consumer.id());
			case Caller.Staff staff -> Actor.staff(staff.id());
			case Caller.Gateway _ -> Actor.operator();
			case Caller.Nobody _ -> null;
		});
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
