package jp.madoguchi.linesimulator.login;

import java.net.URI;
import java.util.Map;

import jp.madoguchi.linesimulator.directory.People;
import jp.madoguchi.linesimulator.faults.Fault;
import jp.madoguchi.linesimulator.faults.Faults;
import jp.madoguchi.linesimulator.phone.PhoneCookie;
import jp.madoguchi.linesimulator.phone.PhoneScreen;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the product sends a consumer to log in with LINE. */
@PhoneScreen
class AuthorizeController {

	private final AuthorizeRequests requests;

	private final PendingLogins pending;

	private final LoginFlow flow;

	private final People people;

	private final Faults faults;

	AuthorizeController(AuthorizeRequests requests, PendingLogins pending, LoginFlow flow, People people,
			Faults faults) {
		this.requests = requests;
		this.pending = pending;
		this.flow = flow;
		this.people = people;
		this.faults = faults;
	}

	@GetMapping("/oauth2/v2.1/authorize")
	ResponseEntity<Void> authorize(@RequestParam Map<String, String> parameters,
			@CookieValue(name = PhoneCookie.NAME, required = false) @Nullable String person) {
		AuthorizeRequest request = this.requests.read(parameters);
		PendingLogin login = this.pending.begin(request, this.people.find(person).orElse(null));
		return ResponseEntity.status(HttpStatus.FOUND).location(next(login)).build();
	}

	private URI next(PendingLogin login) {
		if (this.faults.strikes(Fault.LOGIN_REFUSED, this.flow.provider(login).id())) {
			return this.flow.refuse(login);
		}
		return LoginScreensController.next(this.flow, login);
	}

	@ExceptionHandler
	Object refuse(AuthorizeRefusal refusal) {
		if (refusal.redirect() != null) {
			return ResponseEntity.status(HttpStatus.FOUND).location(refusal.redirect()).build();
		}
		return new ModelAndView("login-impossible", Map.of("reason", String.valueOf(refusal.getMessage())),
				HttpStatus.BAD_REQUEST);
	}

}
