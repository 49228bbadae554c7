package jp.madoguchi.consultation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;

/** Taking, giving back, handing over, closing and reopening at the desk. */
@RestController
@RequestMapping("/api/desk/consultations/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Allowed(Act.HANDLE_CONSULTATIONS)
class DeskHandlingController {

	private final Handling handling;

	DeskHandlingController(Handling handling) {
		this.handling = handling;
	}

	@PostMapping("/take")
	void takeConsultation(Caller.Staff counselor, @PathVariable UUID id) {
		this.handling.take(id, counselor.id());
	}

	@PostMapping("/release")
	void releaseConsultation(Caller.Staff counselor, @PathVariable UUID id) {
		this.handling.release(id, counselor.id());
	}

	@PutMapping("/next-contact")
	void promiseContact(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid Promise promise) {
		this.handling.promiseContact(id, counselor.id(), promise.day());
	}

	@DeleteMapping("/next-contact")
	void takeBackPromise(Caller.Staff counselor, @PathVariable UUID id) {
		this.handling.promiseContact(id, counselor.id(), null);
	}

	@PostMapping("/handover")
	void offerHandover(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid Offer offer) {
		this.handling.handOver(id, counselor.id(), offer.to(), offer.note());
	}

	@PostMapping("/handover/accept")
	void acceptHandover(Caller.Staff counselor, @PathVariable UUID id) {
		this.handling.accept(id, counselor.id());
	}

	@PostMapping("/handover/refuse")
	void refuseHandover(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid Reason reason) {
		this.handling.refuse(id, counselor.id(), reason.reason());
	}

	/** The one who offered it has seen that it came back. */
	@PostMapping("/handover/seen")
	void noteReturnedHandover(Caller.Staff counselor, @PathVariable UUID id) {
		this.handling.noteReturn(id, counselor.id());
	}

	@PostMapping("/close")
	void closeConsultation(Caller.Staff counselor, @PathVariable UUID id) {
		this.handling.closeByStaff(id, counselor.id());
	}

	@PostMapping("/reopen")
	void reopenConsultation(Caller.Staff counselor, @PathVariable UUID id) {
		this.handling.reopen(id, counselor.id());
	}

	/** Whom it is offered to, and what they should know. */
	record Offer(@NotNull UUID to, @NotBlank @Size(max = 1000) String note) {

		@Override
		public String toString() {
			return "offer";
		}

	}

	/** Why not. */
	record Reason(@NotBlank @Size(max = 1000) String reason) {

		@Override
		public String toString() {
			return "reason";
		}

	}

	/** The day, in Japan, by which the consumer will hear more. */
	record Promise(@NotNull LocalDate day) {
	}

}
