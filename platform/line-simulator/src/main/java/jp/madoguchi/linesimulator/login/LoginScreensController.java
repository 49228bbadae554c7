package jp.madoguchi.linesimulator.login;

import java.net.URI;

import jp.madoguchi.linesimulator.directory.People;
import jp.madoguchi.linesimulator.login.LoginFlow.Screen;
import jp.madoguchi.linesimulator.phone.PhoneCookie;
import jp.madoguchi.linesimulator.phone.PhoneScreen;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The screens between the person and LINE. They are the simulator's own pages: what
 * happens on them, LINE does not get from the product.
 */
@PhoneScreen
@RequestMapping("/phone/login/{id}")
class LoginScreensController {

	private final PendingLogins pending;

	private final LoginFlow flow;

	private final People people;

	LoginScreensController(PendingLogins pending, LoginFlow flow, People people) {
		this.pending = pending;
		this.flow = flow;
		this.people = people;
	}

	/** Where the browser goes now: to the next screen, or back to the client. */
	static URI next(LoginFlow flow, PendingLogin login) {
		return (flow.screen(login) == Screen.DONE) ? flow.finish(login) : URI.create("/phone/login/" + login.id());
	}

	@GetMapping
	String show(@PathVariable String id, Model model) {
		PendingLogin login = find(id);
		Screen screen = this.flow.screen(login);
		model.addAttribute("login", login);
		model.addAttribute("provider", this.flow.provider(login));
		model.addAttribute("people", this.people.all());
		model.addAttribute("offersFriendship", screen == Screen.CONSENT && this.flow.offersFriendship(login));
		return switch (screen) {
			case LOGIN -> "login-person";
			case CONSENT -> "login-consent";
			case ADD_FRIEND -> "login-friend";
			case DONE -> throw new ResponseStatusException(HttpStatus.GONE);
		};
	}

	@PostMapping("/person")
	ResponseEntity<Void> identify(@PathVariable String id, @RequestParam String person) {
		PendingLogin login = this.flow.identify(find(id), this.people.get(person));
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.SET_COOKIE, PhoneCookie.of(person))
			.location(next(this.flow, login))
			.build();
	}

	@PostMapping("/consent")
	ResponseEntity<Void> consent(@PathVariable String id, @RequestParam(defaultValue = "false") boolean addFriend) {
		return leadOn(this.flow.consent(at(Screen.CONSENT, id), addFriend));
	}

	@PostMapping("/friend")
	ResponseEntity<Void> befriend(@PathVariable String id, @RequestParam(defaultValue = "false") boolean addFriend) {
		return leadOn(this.flow.befriend(at(Screen.ADD_FRIEND, id), addFriend));
	}

	@PostMapping("/refusal")
	ResponseEntity<Void> refuse(@PathVariable String id) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(this.flow.refuse(find(id))).build();
	}

	private ResponseEntity<Void> leadOn(PendingLogin login) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(next(this.flow, login)).build();
	}

	private PendingLogin at(Screen screen, String id) {
		PendingLogin login = find(id);
		if (this.flow.screen(login) != screen) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "This login is at another screen");
		}
		return login;
	}

	private PendingLogin find(String id) {
		return this.pending.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE, "This login is over or has expired"));
	}

}
