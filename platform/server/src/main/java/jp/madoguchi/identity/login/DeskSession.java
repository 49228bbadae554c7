package jp.madoguchi.identity.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.DeskSettings;
import jp.madoguchi.identity.Presences;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.Tenants;

/** What a desk knows of its own session. */
@RestController
@Allowed(Act.HOLD_SESSION)
class DeskSession {

	private final StaffSessions sessions;

	private final SignOut signOut;

	private final Settings settings;

	private final Tenants tenants;

	private final Presences presences;

	private final Clock clock;

	DeskSession(StaffSessions sessions, SignOut signOut, Settings settings, Tenants tenants, Presences presences,
			Clock clock) {
		this.sessions = sessions;
		this.signOut = signOut;
		this.settings = settings;
		this.tenants = tenants;
		this.presences = presences;
		this.clock = clock;
	}

	@GetMapping("/api/desk/session")
	Session deskSession(Caller.Staff caller) {
		DeskSettings desk = DeskSettings.of(this.settings);
		return new Session(Account.of(caller), this.tenants.current().centreName(), desk.colour(), desk.previewForced(),
				desk.typingShared(), desk.idleLockMinutes(), caller.locked(), caller.endsAt(), this.clock.instant());
	}

	@PostMapping("/api/desk/session/lock")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void lockDesk(Caller.Staff caller) {
		this.sessions.lock(caller.session());
	}

	@DeleteMapping("/api/desk/session")
	ResponseEntity<Left> leaveDesk(Caller.Staff caller) {
		this.presences.left(caller.id());
		this.signOut.end(caller.session());
		return ResponseEntity.ok()
			.header(HttpHeaders.SET_COOKIE,
					Cookies.of(StaffSessions.COOKIE, "").maxAge(Duration.ZERO).build().toString())
			.body(new Left("/"));
	}

	record Session(Account account, String centreName, String colour, boolean previewForced, boolean typingShared,
			int idleLockMinutes, boolean locked, Instant endsAt, Instant now) {
	}

	record Account(UUID id, String name, List<Role> roles) {

		static Account of(Caller.Staff caller) {
			return new Account(caller.id(), caller.name(), caller.roles().stream().sorted().toList());
		}

	}

	/** Where the browser goes now. */
	record Left(String redirect) {
	}

}
