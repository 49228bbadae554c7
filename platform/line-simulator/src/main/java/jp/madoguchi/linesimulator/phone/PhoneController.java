package jp.madoguchi.linesimulator.phone;

import java.net.URI;

import jp.madoguchi.linesimulator.directory.People;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The phone's first screens: whose phone it is, and the talks on it. */
@PhoneScreen
@RequestMapping("/phone")
class PhoneController {

	private final People people;

	private final TalkView view;

	private final PhoneEvents events;

	PhoneController(People people, TalkView view, PhoneEvents events) {
		this.people = people;
		this.view = view;
		this.events = events;
	}

	@GetMapping("/people")
	String people(Model model) {
		model.addAttribute("people", this.people.all());
		return "phone-people";
	}

	@PostMapping("/people")
	ResponseEntity<Void> take(@RequestParam String person) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.SET_COOKIE, PhoneCookie.of(this.people.get(person).id()))
			.location(URI.create("/phone"))
			.build();
	}

	@GetMapping
	String talks(PhoneHolder holder, Model model) {
		model.addAttribute("accounts", this.view.accounts(holder.person()));
		return "phone-talks";
	}

	/** The list alone, for a page that is open already. */
	@GetMapping("/talks")
	String list(PhoneHolder holder, Model model) {
		talks(holder, model);
		return "phone-talks :: list";
	}

	@GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter events(PhoneHolder holder) {
		return this.events.open(holder.person());
	}

}
