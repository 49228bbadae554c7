package jp.madoguchi.line;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.ConsumerSessions;

/** What follows when LINE vouches for somebody: they come in. */
@Service
@Transactional
class Arrivals {

	private final Consumers consumers;

	private final ConsumerSessions sessions;

	private final LineEntries entries;

	private final Clock clock;

	Arrivals(Consumers consumers, ConsumerSessions sessions, LineEntries entries, Clock clock) {
		this.consumers = consumers;
		this.sessions = sessions;
		this.entries = entries;
		this.clock = clock;
	}

	/**
	 * Begins a session.
	 * @param befriended whether the person added the account on the way
	 * @param before who the browser was until now; that session ends
	 * @param address from where, as the gateway saw it
	 */
	Session enter(String provider, String user, boolean befriended, Caller before, String address) {
		if (before instanceof Caller.Consumer earlier) {
			this.sessions.end(earlier.session());
		}
		UUID consumer = this.consumers.arrive(provider, user);
		if (befriended) {
			this.consumers.friendship(provider, user, true, this.clock.instant());
		}
		this.entries.keep(consumer, address);
		return new Session(this.sessions.start(consumer), this.consumers.consentGiven(consumer).isPresent());
	}

	/**
	 * A session that has just begun.
	 *
	 * @param consented whether the person has agreed to some version of the consent text
	 */
	record Session(String cookie, boolean consented) {

		@Override
		public String toString() {
			return "a session";
		}

	}

}
