package jp.madoguchi.identity.login;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import jp.madoguchi.identity.SessionId;
import jp.madoguchi.identity.StaffSessions;

/** Ends sessions here and in the realm. */
@Component
class SignOut {

	private static final Logger log = LoggerFactory.getLogger(SignOut.class);

	private final StaffSessions sessions;

	private final RealmClient realm;

	SignOut(StaffSessions sessions, RealmClient realm) {
		this.sessions = sessions;
		this.realm = realm;
	}

	/**
	 * Ends a session. When the realm is away its own goes later by itself; no login can
	 * be shortened by it meanwhile.
	 */
	void end(SessionId session) {
		this.sessions.end(session).ifPresent((refreshToken) -> {
			try {
				this.realm.end(refreshToken);
			}
			catch (RealmAwayException ex) {
				log.warn("A session was ended here only: {}", ex.getMessage());
			}
		});
	}

}
