package jp.madoguchi.identity.login;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.SessionId;
import jp.madoguchi.identity.StaffLogin;
import jp.madoguchi.identity.StaffSessions;

/**
 * Sends browsers of the staff to the realm, and takes them in when they come back: to a
 * new session, or to the one they had locked.
 */
@RestController
@ResponseStatus(HttpStatus.FOUND)
@Allowed(Act.SIGN_IN)
class DeskLogin {

	private static final Logger log = LoggerFactory.getLogger(DeskLogin.class);

	private final RealmClient realm;

	private final Proof proof;

	private final StaffSessions sessions;

	private final SignOut signOut;

	private final LoginCookie cookie;

	private final Clock clock;

	DeskLogin(RealmClient realm, Proof proof, StaffSessions sessions, SignOut signOut, LoginCookie cookie,
			Clock clock) {
		this.realm = realm;
		this.proof = proof;
		this.sessions = sessions;
		this.signOut = signOut;
		this.cookie = cookie;
		this.clock = clock;
	}

	/**
	 * Whoever was signed in leaves first: in a browser that holds somebody's session the
	 * realm lets nobody else in. A link on another site must not end a session.
	 */
	@GetMapping("/api/desk/login")
	ResponseEntity<Void> signIn(Caller caller, HttpServletRequest request) {
		if (caller instanceof Caller.Staff staff && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
			this.signOut.end(staff.session());
		}
		return leaveFor(LoginAttempt.toSignIn(this.clock.instant()));
	}

	/** Opens in a window of its own, which must end on a page even without a session. */
	@GetMapping("/api/desk/session/unlock")
	ResponseEntity<Void> unlock(Caller caller) {
		return (caller instanceof Caller.Staff staff)
				? leaveFor(LoginAttempt.toUnlock(staff.session(), this.clock.instant())) : go("/unlocked?failed");
	}

	@GetMapping("/api/desk/login/callback")
	ResponseEntity<Void> comeBack(HttpServletRequest request, Caller caller,
			@CookieValue(name = LoginCookie.NAME, required = false) @Nullable String carried) {
		LoginAttempt attempt = Optional.ofNullable(carried).flatMap(this.cookie::read).orElse(null);
		if (attempt == null) {
			return go("/?login=failed", this.cookie.cleared());
		}
		Optional<SessionId> unlocks = attempt.unlocks();
		try {
			StaffLogin login = this.proof.check(attempt, Objects.toString(request.getQueryString(), ""));
			return unlocks.isPresent() ? unlock(unlocks.get(), login, caller) : signIn(login, caller);
		}
		catch (RealmRefusedException | RealmAwayException ex) {
			log.info("A login failed: {}", ex.getMessage());
			return go(unlocks.isPresent() ? "/unlocked?failed" : "/?login=failed", this.cookie.cleared());
		}
	}

	private ResponseEntity<Void> signIn(StaffLogin login, Caller before) {
		if (before instanceof Caller.Staff staff) {
			// Here only: in the realm the same person's new login lives in the old
			// session.
			this.sessions.end(staff.session());
		}
		return go("/", this.cookie.cleared(), Cookies.of(StaffSessions.COOKIE, this.sessions.start(login)).build());
	}

	private ResponseEntity<Void> unlock(SessionId locked, StaffLogin login, Caller caller) throws RealmAwayException {
		boolean opened = caller instanceof Caller.Staff staff && staff.session().equals(locked)
				&& this.sessions.unlock(locked, login);
		if (!opened) {
			this.realm.end(login.refreshToken());
		}
		return go(opened ? "/unlocked" : "/unlocked?failed", this.cookie.cleared());
	}

	private ResponseEntity<Void> leaveFor(LoginAttempt attempt) {
		return go(this.realm.authorize(attempt).toString(), this.cookie.carrying(attempt));
	}

	private static ResponseEntity<Void> go(String where, ResponseCookie... cookies) {
		ResponseEntity.HeadersBuilder<?> answer = ResponseEntity.status(HttpStatus.FOUND).location(URI.create(where));
		for (ResponseCookie one : cookies) {
			answer.header(HttpHeaders.SET_COOKIE, one.toString());
		}
		return answer.build();
	}

}
