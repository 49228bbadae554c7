package jp.madoguchi.linesimulator.phone;

import java.util.List;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.Friendship;
import jp.madoguchi.linesimulator.talk.Friendships;
import jp.madoguchi.linesimulator.talk.MessageIds;
import jp.madoguchi.linesimulator.talk.Talks;
import jp.madoguchi.linesimulator.webhook.Webhooks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a person can do with an official account, and what LINE tells the account then.
 */
@Component
public class PhoneActions {

	private final Friendships friendships;

	private final Talks talks;

	private final Webhooks webhooks;

	PhoneActions(Friendships friendships, Talks talks, Webhooks webhooks) {
		this.friendships = friendships;
		this.talks = talks;
		this.webhooks = webhooks;
	}

	/**
	 * Adds the account as a friend, or unblocks it; the account greets.
	 * @return false if they were friends already
	 */
	public boolean addFriend(Provider provider, Person person) {
		Contact contact = Contact.of(provider, person);
		Friendship before = this.friendships.change(contact, Friendship.FRIEND);
		if (before == Friendship.FRIEND) {
			return false;
		}
		String greeting = provider.messaging().greeting();
		if (greeting != null) {
			this.talks.deliver(contact, MessageIds.next(), new Talks.Content(greeting, List.of(), false));
		}
		this.webhooks.followed(provider, person, before == Friendship.BLOCKED);
		return true;
	}

	void block(Provider provider, Person person) {
		Friendship before = this.friendships.change(Contact.of(provider, person), Friendship.BLOCKED);
		if (before == Friendship.FRIEND) {
			this.webhooks.unfollowed(provider, person);
		}
	}

	/**
	 * Types into the talk.
	 * @return the id of the message
	 */
	String write(Provider provider, Person person, String text) {
		Contact contact = Contact.of(provider, person);
		if (this.friendships.of(contact) == Friendship.BLOCKED) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "The account is blocked");
		}
		var entry = this.talks.write(contact, text);
		this.webhooks.wrote(provider, person, entry);
		return entry.id();
	}

	void unsend(Provider provider, Person person, String messageId) {
		if (!this.talks.unsend(Contact.of(provider, person), messageId)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such message of this person");
		}
		this.webhooks.unsent(provider, person, messageId);
	}

}
