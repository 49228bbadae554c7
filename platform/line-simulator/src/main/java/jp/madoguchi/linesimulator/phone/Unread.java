package jp.madoguchi.linesimulator.phone;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.TalkChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How many messages have arrived in each talk since it was last open. */
@Component
class Unread {

	private final Map<Contact, Integer> counts = new ConcurrentHashMap<>();

	@EventListener
	void count(TalkChanged change) {
		if (change.arrived() != null) {
			this.counts.merge(change.contact(), 1, Integer::sum);
		}
	}

	int in(Contact contact) {
		return this.counts.getOrDefault(contact, 0);
	}

	void opened(Contact contact) {
		this.counts.remove(contact);
	}

}
