package jp.madoguchi.consultation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
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

/** What can be done with messages after they were sent. */
@RestController
@RequestMapping("/api/desk/consultations/{id}/messages/{seq}")
class CorrectionController {

	private final Corrections corrections;

	private final Redactions redactions;

	CorrectionController(Corrections corrections, Redactions redactions) {
		this.corrections = corrections;
		this.redactions = redactions;
	}

	@PostMapping("/withdraw")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.CORRECT_ANSWERS)
	void withdraw(Caller.Staff editor, @PathVariable UUID id, @PathVariable int seq) {
		this.corrections.withdraw(id, seq, editor);
	}

	@PutMapping("/text")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.CORRECT_ANSWERS)
	void correct(Caller.Staff editor, @PathVariable UUID id, @PathVariable int seq,
			@RequestBody @Valid Correction correction) {
		this.corrections.correct(id, seq, correction.text(), correction.templates(), editor);
	}

	@GetMapping("/originals")
	@Allowed(Act.READ_ORIGINALS)
	Originals readOriginals(@PathVariable UUID id, @PathVariable int seq) {
		return new Originals(this.corrections.originals(id, seq));
	}

	@PostMapping("/redact")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.REDACT)
	void redact(@PathVariable UUID id, @PathVariable int seq, @RequestBody @Valid Blackening blackening) {
		this.redactions.redact(id, seq, blackening.passages(), blackening.reason());
	}

	/**
	 * What is to be blacked out.
	 *
	 * @param passages where in the text; empty for all of it, or for an image
	 */
	record Blackening(@NotNull RedactionReason reason,
			@NotNull @Size(max = 100) List<Redactions.@NotNull Passage> passages) {
	}

	/**
	 * The text as it shall be.
	 *
	 * @param templates those it was made from
	 */
	record Correction(@NotBlank @Size(max = 4000) String text, @NotNull @Size(max = 50) List<UUID> templates) {

		@Override
		public String toString() {
			return "correction";
		}

	}

	/** What a message said before, the oldest first. */
	record Originals(List<Corrections.Original> items) {
	}

}
