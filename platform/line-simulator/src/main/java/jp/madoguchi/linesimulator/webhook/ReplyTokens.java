package jp.madoguchi.linesimulator.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jp.madoguchi.linesimulator.oauth.Secrets;
import jp.madoguchi.linesimulator.talk.Contact;

import org.springframework.stereotype.Component;

/**
 * Reply tokens: one use, within a minute of the event's delivery. A redelivery starts the
 * minute again, while the event is not older than 20 minutes.
 */
@Component
public class ReplyTokens {

	private static final Duration LIFETIME = Duration.ofMinutes(1);

	private static final Duration RENEWABLE = Duration.ofMinutes(20);

	private final Map<String, Token> unused = new ConcurrentHashMap<>();

	private final Clock clock;

	ReplyTokens(Clock clock) {
		this.clock = clock;
	}

	String issue(Contact contact) {
		Instant now = this.clock.instant();
		String token = Secrets.random();
		this.unused.put(token, new Token(contact, now, now));
		return token;
	}

	void renew(String token) {
		Instant now = this.clock.instant();
		this.unused.computeIfPresent(token, (key, old) -> old.issued().plus(RENEWABLE).isBefore(now) ? old
				: new Token(old.contact(), old.issued(), now));
	}

	/**
	 * Whom the token allows this provider to answer; empty if it is used, expired or
	 * foreign.
	 */
	public Optional<Contact> use(String token, String provider) {
		Token found = this.unused.get(token);
		if (found == null || !found.contact().provider().equals(provider) || !this.unused.remove(token, found)) {
			return Optional.empty();
		}
		boolean expired = found.delivered().plus(LIFETIME).isBefore(this.clock.instant());
		return expired ? Optional.empty() : Optional.of(found.contact());
	}

	private record Token(Contact contact, Instant issued, Instant delivered) {

	}

}
