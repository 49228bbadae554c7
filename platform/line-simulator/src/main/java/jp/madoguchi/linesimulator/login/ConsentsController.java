package jp.madoguchi.linesimulator.login;

import java.util.Set;

import jp.madoguchi.linesimulator.directory.People;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.talk.Contact;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Control: a person's consent without the consent screen, so that a client without a
 * browser can log in by following one redirect.
 */
@RestController
@RequestMapping("/simulator/people/{person}/accounts/{provider}")
class ConsentsController {

	private final Consents consents;

	private final Providers providers;

	private final People people;

	ConsentsController(Consents consents, Providers providers, People people) {
		this.consents = consents;
		this.providers = providers;
		this.people = people;
	}

	/** Grants every scope the simulator knows. */
	@PostMapping("/consent")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void consent(@PathVariable String person, @PathVariable String provider) {
		this.consents.grant(contact(person, provider), Set.of("openid", "profile"));
	}

	@PostMapping("/withdraw")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@PathVariable String person, @PathVariable String provider) {
		this.consents.withdraw(contact(person, provider));
	}

	private Contact contact(String person, String provider) {
		return Contact.of(this.providers.get(provider), this.people.get(person));
	}

}
