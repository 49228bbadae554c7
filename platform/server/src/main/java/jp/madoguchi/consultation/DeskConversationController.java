package jp.madoguchi.consultation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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
		Sending sending = sending(answer.seen(), answer.atOnce(), answer.templates());
		return kept(Boolean.TRUE.equals(answer.reopens())
				? this.writing.appendReopening(id, counselor.id(), answer.message(), sending)
				: this.writing.append(id, counselor.id(), answer.message(), sending));
	}

	@PostMapping("/messages/in-steps")
	@Allowed(Act.HANDLE_CONSULTATIONS)
	ResponseEntity<Kept> answerInSteps(Caller.Staff counselor, @PathVariable UUID id,
			@RequestBody @Valid NewSteps steps) {
		return kept(this.writing.appendSteps(id, counselor.id(), steps.messages(),
				sending(steps.seen(), steps.atOnce(), steps.templates())));
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

	private static ResponseEntity<Kept> kept(Appended appended) {
		return ResponseEntity.status(appended.repeated() ? HttpStatus.OK : HttpStatus.CREATED).body(Kept.of(appended));
	}

	private static Sending sending(int seen, @Nullable Boolean atOnce, @Nullable List<UUID> templates) {
		return new Sending(seen, Boolean.TRUE.equals(atOnce), (templates != null) ? templates : List.of());
	}

	/**
	 * A counselor's answer.
	 *
	 * @param id made by the page once for this text
	 * @param seen the last place on the writer's screen; a newer message refuses it
	 * @param atOnce whether the notice goes out by night too; null for no
	 * @param reopens whether a closed consultation is opened again by it, in the writer's
	 * hands; null for no
	 * @param templates those the text was made from; null for none
	 */
	record NewAnswer(@NotNull UUID id, @NotBlank @Size(max = 4000) String text, @Min(0) int seen,
			@Nullable Boolean atOnce, @Nullable Boolean reopens, @Nullable @Size(max = 50) List<UUID> templates) {

		NewMessage message() {
			return new NewMessage(this.id, this.text);
		}

		@Override
		public String toString() {
			return "answer " + this.id;
		}

	}

	/**
	 * A long answer in steps; each is a message of its own.
	 *
	 * @param id made by the page once for these texts
	 * @param seen the last place on the writer's screen; a newer message refuses it
	 * @param atOnce whether the notice goes out by night too; null for no
	 * @param templates those the texts were made from; null for none
	 */
	record NewSteps(@NotNull UUID id, @NotNull @Size(min = 2, max = 10) List<@NotBlank @Size(max = 4000) String> texts,
			@Min(0) int seen, @Nullable Boolean atOnce, @Nullable @Size(max = 50) List<UUID> templates) {

		/** The first has the page's id, the others one that follows from it. */
		List<NewMessage> messages() {
			return IntStream.range(0, this.texts.size())
				.mapToObj((n) -> new NewMessage((n == 0) ? this.id : following(n), this.texts.get(n)))
				.toList();
		}

		private UUID following(int n) {
			return UUID.nameUUIDFromBytes((this.id + "/" + n).getBytes(StandardCharsets.US_ASCII));
		}

		@Override
		public String toString() {
			return "steps " + this.id;
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
