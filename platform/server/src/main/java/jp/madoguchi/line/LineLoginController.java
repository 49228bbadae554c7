package jp.madoguchi.line;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.ConsumerSessions;

/**
 * The two addresses a consumer's browser visits to log in. Whatever goes wrong leads back
 * to the entrance, which offers another try and the telephone: never a dead end.
 */
@RestController
@RequestMapping("/api/consumer/login")
@ResponseStatus(HttpStatus.FOUND)
@Allowed(Act.ENTER)
class LineLoginController {

	private static final URI FAILED = URI.create("/?login=failed");

	/** Set by the gateway, which lets nobody else say it. */
	private static final String CLIENT = "X-Madoguchi-Client";

	private final ConsumerLogin login;

	private final LineLoginCookie cookies;

	LineLoginController(ConsumerLogin login, LineLoginCookie cookies) {
		this.login = login;
		this.cookies = cookies;
	}

	@GetMapping
	ResponseEntity<Void> goToLine(@RequestParam(defaultValue = "") String retry) {
		LoginAttempt attempt = LoginAttempt.begin();
		return this.login.address(attempt, retry.equals("true"))
			.map((line) -> leadTo(line, this.cookies.carrying(attempt)))
			.orElseGet(() -> leadTo(FAILED, this.cookies.cleared()));
	}

	@GetMapping("/callback")
	ResponseEntity<Void> comeFromLine(@RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "") String state,
			@RequestParam(name = "friendship_status_changed", defaultValue = "") String befriended,
			@CookieValue(name = LineLoginCookie.NAME, required = false) @Nullable String cookie, Caller caller,
			HttpServletRequest request) {
		return Optional.ofNullable(cookie)
			.flatMap(this.cookies::read)
			.filter((attempt) -> attempt.isAnsweredBy(state))
			.flatMap((attempt) -> this.login.finish(code, attempt, befriended.equals("true"), caller,
					Objects.requireNonNullElse(request.getHeader(CLIENT), "")))
			.map((session) -> leadTo(URI.create(session.consented() ? "/chat" : "/consent"), this.cookies.cleared(),
					sessionCookie(session)))
			.orElseGet(() -> leadTo(FAILED, this.cookies.cleared()));
	}

	/** A person who only wants in can do nothing with a problem in JSON. */
	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	ResponseEntity<Void> storeIsAway() {
		return leadTo(FAILED);
	}

	/** Without an age: it goes with the browser; the server ends the session earlier. */
	private static ResponseCookie sessionCookie(Arrivals.Session session) {
		return ResponseCookie.from(ConsumerSessions.COOKIE, session.cookie())
			.path("/")
			.secure(true)
			.httpOnly(true)
			.sameSite("Lax")
			.build();
	}

	private static ResponseEntity<Void> leadTo(URI address, ResponseCookie... cookies) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.FOUND)
			.location(address)
			.cacheControl(CacheControl.noStore());
		for (ResponseCookie cookie : cookies) {
			answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
		}
		return answer.build();
	}

}
