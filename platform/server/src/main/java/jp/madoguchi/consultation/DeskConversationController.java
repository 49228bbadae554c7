package jp.madoguchi.consultation;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;

/** A conversation at the desk: reading, writing, drafts, who else looks. */
@RestController
@RequestMapping("/api/desk/consultations/{id}")
class DeskConversationController {

	private final DeskConsultations consultations;

	private final StaffWriting writing;

	private final Receipts receipts;

	private final Drafts drafts;

	private final Viewers viewers;

	private final Typing typing;

	DeskConversationController(DeskConsultations consultations, StaffWriting writing, Receipts receipts, Drafts drafts,
			Viewers viewers, Typing typing) {
		this.consultations = consultations;
		this.writing = writing;
		this.receipts = receipts;
		this.drafts = drafts;
		this.viewers = viewers;
		this.typing = typing;
	}

	@GetMapping("/changes")
	@Allowed(Act.READ_CONSULTATIONS)
	DeskConsultations.Changes readDeskChanges(Caller.Staff reader, @PathVariable UUID id,
			@RequestParam(defaultValue = "0") long after) {
		return this.consultations.changes(id, reader.id(), after);
	}

	@PostMapping("/messages")
	@Allowed(Act.HANDLE_CONSULTATIONS)
	ResponseEntity<Kept> answer(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid NewAnswer answer) {
		boolean atOnce = Boolean.TRUE.equals(answer.atOnce());
		Appended appended = Boolean.TRUE.equals(answer.reopens())
				? this.writing.appendReopening(id, counselor.id(), answer.message(), answer.seen(), atOnce)
				: this.writing.append(id, counselor.id(), answer.message(), answer.seen(), atOnce);
		return ResponseEntity.status(appended.repeated() ? HttpStatus.OK : HttpStatus.CREATED).body(Kept.of(appended));
	}

	@PostMapping("/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.HANDLE_CONSULTATIONS)
	void markReadAtDesk(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid UpTo upTo) {
		this.receipts.readByStaff(id, counselor.id(), upTo.seq());
	}

	@GetMapping("/draft")
	@Allowed(Act.HANDLE_CONSULTATIONS)
	Draft readDraft(Caller.Staff counselor, @PathVariable UUID id) {
		return new Draft(this.drafts.find(id, counselor.id()));
	}

	@PutMapping("/draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.HANDLE_CONSULTATIONS)
	void keepDraft(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid Draft draft) {
		this.drafts.keep(id, counselor.id(), draft.text());
	}

	@DeleteMapping("/draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.HANDLE_CONSULTATIONS)
	void dropDraft(Caller.Staff counselor, @PathVariable UUID id) {
		this.drafts.drop(id, counselor.id());
	}

	@PutMapping("/viewing")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.READ_CONSULTATIONS)
	void noteViewing(Caller.Staff reader, @PathVariable UUID id, @RequestBody @Valid Viewing viewing) {
		this.viewers.note(id, reader.id(), viewing.typing());
		if (viewing.typing()) {
			this.typing.byStaff(id);
		}
	}

	/**
	 * A counselor's answer.
	 *
	 * @param id made by the page once for this text
	 * @param seen the last place on the writer's screen; a newer message refuses it
	 * @param atOnce whether the notice goes out by night too; null for no
	 * @param reopens whether a closed consultation is opened again by it, in the writer's
	 * hands; null for no
	 */
	record NewAnswer(@NotNull UUID id, @NotBlank @Size(max = 4000) String text, @Min(0) int seen,
			@Nullable Boolean atOnce, @Nullable Boolean reopens) {

		NewMessage message() {
			return new NewMessage(this.id, this.text);
		}

		@Override
		public String toString() {
			return "answer " + this.id;
		}

	}

	/** All messages of the consumer up to a place. */
	record UpTo(@Min(1) int seq) {
	}

	/** An unsent text, at most 4,000 characters. */
	record Draft(@NotNull @Size(max = 4000) String text) {

		@Override
		public String toString() {
			return "draft";
		}

	}

	/** Whether the reader is writing just now. */
	record Viewing(boolean typing) {
	}

}
