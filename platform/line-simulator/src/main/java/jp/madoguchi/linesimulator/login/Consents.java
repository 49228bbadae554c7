package jp.madoguchi.linesimulator.login;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.TalkChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Which scopes a person has granted to a provider's LINE Login channel. */
@Component
public class Consents {

	private final Map<Contact, Set<String>> granted = new ConcurrentHashMap<>();

	private final ApplicationEventPublisher events;

	Consents(ApplicationEventPublisher events) {
		this.events = events;
	}

	boolean cover(Provider provider, Person person, Set<String> scopes) {
		return of(Contact.of(provider, person)).containsAll(scopes);
	}

	public Set<Contact> contacts() {
		return Set.copyOf(this.granted.keySet());
	}

	public Set<String> of(Contact contact) {
		return this.granted.getOrDefault(contact, Set.of());
	}

	/** Adds to what was granted before. */
	public void grant(Contact contact, Set<String> scopes) {
		this.granted.merge(contact, Set.copyOf(scopes), Consents::union);
		this.events.publishEvent(new TalkChanged(contact, null));
	}

	void withdraw(Contact contact) {
		this.granted.remove(contact);
		this.events.publishEvent(new TalkChanged(contact, null));
	}

	private static Set<String> union(Set<String> first, Set<String> second) {
		Set<String> all = new TreeSet<>(first);
		all.addAll(second);
		return Set.copyOf(all);
	}

}
