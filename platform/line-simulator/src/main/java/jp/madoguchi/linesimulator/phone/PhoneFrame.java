package jp.madoguchi.linesimulator.phone;

import java.time.Clock;

import jp.madoguchi.linesimulator.directory.People;
import jp.madoguchi.linesimulator.directory.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every screen shows: whose phone it is, and the time. */
@ControllerAdvice(annotations = PhoneScreen.class)
class PhoneFrame {

	private final People people;

	private final Clock clock;

	PhoneFrame(People people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	@ModelAttribute("holder")
	@Nullable Person holder(@CookieValue(name = PhoneCookie.NAME, required = false) @Nullable String person) {
		return this.people.find(person).orElse(null);
	}

	@ModelAttribute("time")
	String time() {
		return JapaneseTime.clock(this.clock.instant());
	}

	@ExceptionHandler
	String choosePerson(NoPhoneInHand ex) {
		return "redirect:/phone/people";
	}

}
