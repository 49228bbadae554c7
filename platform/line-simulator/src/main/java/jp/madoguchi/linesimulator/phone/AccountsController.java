package jp.madoguchi.linesimulator.phone;

import java.util.List;
import java.util.Map;

import jp.madoguchi.linesimulator.directory.People;
import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.Friendship;
import jp.madoguchi.linesimulator.talk.Friendships;
import jp.madoguchi.linesimulator.talk.TalkEntry;
import jp.madoguchi.linesimulator.talk.Talks;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Control: a person's phone without its screen. */
@RestController
@RequestMapping("/simulator/people/{person}/accounts/{provider}")
class AccountsController {

	private final Providers providers;

	private final People people;

	private final Friendships friendships;

	private final Talks talks;

	private final PhoneActions phone;

	AccountsController(Providers providers, People people, Friendships friendships, Talks talks, PhoneActions phone) {
		this.providers = providers;
		this.people = people;
		this.friendships = friendships;
		this.talks = talks;
		this.phone = phone;
	}

	@GetMapping
	Account show(@PathVariable String person, @PathVariable String provider) {
		Provider account = this.providers.get(provider);
		Person holder = this.people.get(person);
		Contact contact = Contact.of(account, holder);
		return new Account(holder.userIdAt(account), this.friendships.of(contact), this.talks.of(contact));
	}

	@PostMapping({ "/add", "/unblock" })
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void add(@PathVariable String person, @PathVariable String provider) {
		this.phone.addFriend(this.providers.get(provider), this.people.get(person));
	}

	@PostMapping("/block")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void block(@PathVariable String person, @PathVariable String provider) {
		this.phone.block(this.providers.get(provider), this.people.get(person));
	}

	@PostMapping("/type")
	Map<String, String> type(@PathVariable String person, @PathVariable String provider, @RequestBody Typed typed) {
		return Map.of("id", this.phone.write(this.providers.get(provider), this.people.get(person), typed.text()));
	}

	@PostMapping("/unsend")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unsend(@PathVariable String person, @PathVariable String provider, @RequestBody Unsent unsent) {
		this.phone.unsend(this.providers.get(provider), this.people.get(person), unsent.id());
	}

	/** Taps the rich menu: what opens is up to the caller. */
	@PostMapping("/tap")
	Map<String, String> tap(@PathVariable String person, @PathVariable String provider) {
		this.people.get(person);
		var url = this.providers.get(provider).messaging().entryUrl();
		if (url == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "The account has no menu");
		}
		return Map.of("url", url.toString());
	}

	record Account(String userId, Friendship friendship, List<TalkEntry> talk) {

	}

	record Typed(String text) {

	}

	record Unsent(String id) {

	}

}
