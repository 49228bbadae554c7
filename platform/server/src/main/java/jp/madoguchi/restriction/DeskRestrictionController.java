package jp.madoguchi.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;

/** 受付制限 at the desk. */
@RestController
@RequestMapping("/api/desk")
class DeskRestrictionController {

	private final Restrictions restrictions;

	DeskRestrictionController(Restrictions restrictions) {
		this.restrictions = restrictions;
	}

	@GetMapping("/restrictions")
	@Allowed(Act.RESTRICT)
	Standing listRestrictions() {
		return new Standing(this.restrictions.standing());
	}

	@GetMapping("/consultations/{id}/restriction")
	@Allowed(Act.READ_CONSULTATIONS)
	Concerning readRestriction(@PathVariable UUID id) {
		return new Concerning(this.restrictions.standing(id).orElse(null));
	}

	@PostMapping("/consultations/{id}/restriction")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.HANDLE_CONSULTATIONS)
	void askForRestriction(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid Wish wish) {
		this.restrictions.ask(id, counselor.id(), wish.reason());
	}

	@PostMapping("/restrictions/{id}/impose")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.RESTRICT)
	void imposeRestriction(Caller.Staff supervisor, @PathVariable UUID id, @RequestBody @Valid End end) {
		this.restrictions.impose(id, supervisor.id(), end.lastDay());
	}

	@PostMapping("/restrictions/{id}/refuse")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.RESTRICT)
	void refuseRestriction(Caller.Staff supervisor, @PathVariable UUID id) {
		this.restrictions.refuse(id, supervisor.id());
	}

	@PostMapping("/restrictions/{id}/lift")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.RESTRICT)
	void liftRestriction(Caller.Staff supervisor, @PathVariable UUID id) {
		this.restrictions.lift(id, supervisor.id());
	}

	/** Those that wait for a decision, and those in force. */
	record Standing(List<Restriction> items) {
	}

	/** The one that concerns a consultation's consumer; null when there is none. */
	record Concerning(@Nullable Restriction restriction) {
	}

	/** Why; for colleagues only. */
	record Wish(@NotBlank @Size(max = 1000) String reason) {

		@Override
		public String toString() {
			return "wish";
		}

	}

	/** The last day, in Japan. */
	record End(@NotNull LocalDate lastDay) {
	}

}
