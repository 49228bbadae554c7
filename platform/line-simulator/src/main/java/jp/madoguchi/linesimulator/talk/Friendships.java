package jp.madoguchi.linesimulator.talk;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who is whose friend, and who has blocked whom. */
@Component
public class Friendships {

	private final Map<Contact, Friendship> byContact = new ConcurrentHashMap<>();

	private final ApplicationEventPublisher events;

	Friendships(ApplicationEventPublisher events) {
		this.events = events;
	}

	public Friendship of(Contact contact) {
		return this.byContact.getOrDefault(contact, Friendship.STRANGER);
	}

	/**
	 * Changes how they stand to each other.
	 * @return what it was before
	 */
	public Friendship change(Contact contact, Friendship friendship) {
		Friendship before = this.byContact.put(contact, friendship);
		this.events.publishEvent(new TalkChanged(contact, null));
		return (before != null) ? before : Friendship.STRANGER;
	}

	public Set<Contact> contacts() {
		return Set.copyOf(this.byContact.keySet());
	}

	/** Takes over what was so before, without telling anybody. */
	public void restore(Contact contact, Friendship friendship) {
		this.byContact.put(contact, friendship);
	}

}
