package jp.madoguchi.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Who makes a request, as its session says. */
public sealed interface Caller {

	/** No session, or one that has ended. */
	record Nobody() implements Caller {
	}

	/** A consumer who came in through LINE Login. */
	record Consumer(UUID id, SessionId session) implements Caller {
	}

	/**
	 * Someone of the centre's staff.
	 *
	 * @param id the account's id in the realm
	 * @param name the name colleagues know; never shown to consumers
	 * @param endsAt when the session ends whatever happens
	 * @param locked whether the desk is locked and shows nothing
	 */
	record Staff(UUID id, String name, Set<Role> roles, SessionId session, Instant endsAt,
			boolean locked) implements Caller {

		/** Whether the account has one of the roles. */
		public boolean isAny(Set<Role> wanted) {
			return this.roles.stream().anyMatch(wanted::contains);
		}

	}

	/** The gateway, on its own behalf. */
	record Gateway() implements Caller {
	}

}
