package jp.madoguchi.linesimulator.login;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.talk.Contact;

import org.springframework.stereotype.Component;

/** Which scopes a person has granted to a provider's LINE Login channel. */
@Component
public class Consents {

	private final Map<Contact, Set<String>> granted = new ConcurrentHashMap<>();

	boolean cover(Provider provider, Person person, Set<String> scopes) {
		return of(Contact.of(provider, person)).containsAll(scopes);
	}

	Set<String> of(Contact contact) {
		return this.granted.getOrDefault(contact, Set.of());
	}

	void grant(Contact contact, Set<String> scopes) {
		this.granted.merge(contact, Set.copyOf(scopes), Consents::union);
	}

	void withdraw(Contact contact) {
		this.granted.remove(contact);
	}

	private static Set<String> union(Set<String> first, Set<String> second) {
		Set<String> all = new TreeSet<>(first);
		all.addAll(second);
		return Set.copyOf(all);
	}

}
