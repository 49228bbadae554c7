package jp.madoguchi.linesimulator.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** All talks, oldest entry first. */
@Component
public class Talks {

	/** LINE delivers to people who are no friends if they wrote within a week. */
	private static final Duration ANSWERABLE = Duration.ofDays(7);

	private final Map<Contact, List<TalkEntry>> byContact = new ConcurrentHashMap<>();

	private final ApplicationEventPublisher events;

	private final Friendships friendships;

	private final Clock clock;

	Talks(ApplicationEventPublisher events, Friendships friendships, Clock clock) {
		this.events = events;
		this.friendships = friendships;
		this.clock = clock;
	}

	public List<TalkEntry> of(Contact contact) {
		return List.copyOf(this.byContact.getOrDefault(contact, List.of()));
	}

	/** The person writes. */
	public TalkEntry write(Contact contact, String text) {
		TalkEntry entry = new TalkEntry(MessageIds.next(), TalkEntry.Side.PERSON, text, List.of(), this.clock.instant(),
				false, false);
		entries(contact).add(entry);
		this.events.publishEvent(new TalkChanged(contact, null));
		return entry;
	}

	/** The account's message arrives on the phone. */
	public TalkEntry deliver(Contact contact, String id, Content content) {
		TalkEntry entry = new TalkEntry(id, TalkEntry.Side.ACCOUNT, content.text(), content.links(),
				this.clock.instant(), content.silent(), false);
		entries(contact).add(entry);
		this.events.publishEvent(new TalkChanged(contact, entry));
		return entry;
	}

	/** Whether the person wrote this message and it has not been taken back before. */
	public boolean unsend(Contact contact, String id) {
		List<TalkEntry> entries = entries(contact);
		List<TalkEntry> taken = entries.stream()
			.filter((entry) -> entry.id().equals(id) && entry.from() == TalkEntry.Side.PERSON && !entry.unsent())
			.toList();
		entries.replaceAll((entry) -> taken.contains(entry) ? entry.asUnsent() : entry);
		this.events.publishEvent(new TalkChanged(contact, null));
		return !taken.isEmpty();
	}

	/** Whether LINE would deliver what the account sends to this person now. */
	public boolean reaches(Contact contact) {
		return switch (this.friendships.of(contact)) {
			case FRIEND -> true;
			case BLOCKED -> false;
			case STRANGER -> wroteLately(contact);
		};
	}

	private boolean wroteLately(Contact contact) {
		Instant limit = this.clock.instant().minus(ANSWERABLE);
		return entries(contact).stream()
			.anyMatch((entry) -> entry.from() == TalkEntry.Side.PERSON && entry.at().isAfter(limit));
	}

	private List<TalkEntry> entries(Contact contact) {
		return this.byContact.computeIfAbsent(contact, (key) -> new CopyOnWriteArrayList<>());
	}

	public Set<Contact> contacts() {
		return Set.copyOf(this.byContact.keySet());
	}

	/** Takes over what was said before, without telling anybody. */
	public void restore(Contact contact, List<TalkEntry> said) {
		entries(contact).addAll(said);
	}

	/**
	 * What an account says.
	 *
	 * @param silent whether the phone shall stay quiet about it
	 */
	public record Content(String text, List<TalkEntry.Link> links, boolean silent) {

	}

}
