package jp.madoguchi.linesimulator.login;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.oauth.Secrets;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Logins whose screens are open; each is forgotten after ten minutes. */
@Component
class PendingLogins {

	private static final Duration LIFETIME = Duration.ofMinutes(10);

	private final Map<String, PendingLogin> byId = new ConcurrentHashMap<>();

	private final Clock clock;

	PendingLogins(Clock clock) {
		this.clock = clock;
	}

	PendingLogin begin(AuthorizeRequest request, @Nullable Person person) {
		this.byId.values().removeIf(this::expired);
		PendingLogin login = new PendingLogin(Secrets.random(), request, this.clock.instant(), person,
				person != null && !request.wantsFreshLogin(), false, null);
		keep(login);
		return login;
	}

	Optional<PendingLogin> find(String id) {
		return Optional.ofNullable(this.byId.get(id)).filter((login) -> !expired(login));
	}

	void keep(PendingLogin login) {
		this.byId.put(login.id(), login);
	}

	void forget(PendingLogin login) {
		this.byId.remove(login.id());
	}

	private boolean expired(PendingLogin login) {
		return login.begun().plus(LIFETIME).isBefore(this.clock.instant());
	}

}
