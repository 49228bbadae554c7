package jp.madoguchi.linesimulator.login;

import java.time.Instant;

import jp.madoguchi.linesimulator.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * A login on its way through LINE's screens.
 *
 * @param person who logs in, as far as known
 * @param identified whether the person has been made sure of
 * @param consented whether the person agreed on this way
 * @param friendshipChanged whether the account became a friend; null while it was not
 * offered
 */
record PendingLogin(String id, AuthorizeRequest request, Instant begun, @Nullable Person person, boolean identified,
		boolean consented, @Nullable Boolean friendshipChanged) {

	PendingLogin identifiedAs(Person who) {
		return new PendingLogin(this.id, this.request, this.begun, who, true, this.consented, this.friendshipChanged);
	}

	PendingLogin withConsent() {
		return new PendingLogin(this.id, this.request, this.begun, this.person, this.identified, true,
				this.friendshipChanged);
	}

	PendingLogin withFriendshipChanged(boolean changed) {
		return new PendingLogin(this.id, this.request, this.begun, this.person, this.identified, this.consented,
				changed);
	}

	/** The person, once a screen is reached that nobody unknown can reach. */
	Person knownPerson() {
		if (this.person == null || !this.identified) {
			throw new IllegalStateException("Nobody is logged in yet");
		}
		return this.person;
	}

}
