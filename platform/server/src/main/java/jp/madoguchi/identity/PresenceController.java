package jp.madoguchi.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether one is at the desk, and the days on which one will not be. */
@RestController
@Allowed(Act.BE_PRESENT)
class PresenceController {

	private final Presences presences;

	private final Absences absences;

	PresenceController(Presences presences, Absences absences) {
		this.presences = presences;
		this.absences = absences;
	}

	@PutMapping("/api/desk/presence")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void sayPresence(Caller.Staff caller, @RequestBody @Valid Said said) {
		this.presences.say(caller.id(), said.presence());
	}

	@GetMapping("/api/desk/absences")
	OwnAbsences listOwnAbsences(Caller.Staff caller) {
		return new OwnAbsences(this.absences.of(caller.id()));
	}

	@PostMapping("/api/desk/absences")
	@ResponseStatus(HttpStatus.CREATED)
	Absences.Absence planAbsence(Caller.Staff caller, @RequestBody @Valid Days days) {
		return this.absences.plan(caller.id(), days.first(), days.last());
	}

	@DeleteMapping("/api/desk/absences/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void giveUpAbsence(Caller.Staff caller, @PathVariable UUID id) {
		this.absences.giveUp(caller.id(), id);
	}

	record Said(@NotNull Presence presence) {
	}

	record OwnAbsences(List<Absences.Absence> items) {
	}

	/** Days of Japan, both included. */
	record Days(@NotNull LocalDate first, @NotNull LocalDate last) {
	}

}
