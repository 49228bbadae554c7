package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;

/** A consumer's own consultations. */
@RestController
@RequestMapping("/api/consumer/consultations")
@Allowed(Act.CONSULT)
class ConsumerConsultationController {

	private final ConsumerWriting writing;

	private final ConsumerConsultations consultations;

	private final Receipts receipts;

	private final Handling handling;

	private final Typing typing;

	ConsumerConsultationController(ConsumerWriting writing, ConsumerConsultations consultations, Receipts receipts,
			Handling handling, Typing typing) {
		this.writing = writing;
		this.consultations = consultations;
		this.receipts = receipts;
		this.handling = handling;
		this.typing = typing;
	}

	@GetMapping
	OwnConsultations listOwnConsultations(Caller.Consumer consumer) {
		return new OwnConsultations(this.consultations.all(consumer.id()));
	}

	@PostMapping
	ResponseEntity<OpenedConsultation> writeToOpenConsultation(Caller.Consumer consumer,
			@RequestBody @Valid NewMessage message) {
		ConsumerWriting.Written written = this.writing.open(consumer.id(), message);
		return ResponseEntity.status(status(written))
			.body(new OpenedConsultation(this.consultations.head(written.consultation(), consumer.id()),
					Accepted.of(written)));
	}

	@GetMapping("/{id}/changes")
	ConsumerConsultations.Changes readChanges(Caller.Consumer consumer, @PathVariable UUID id,
			@RequestParam(defaultValue = "0") long after) {
		return this.consultations.changes(id, consumer.id(), after);
	}

	@PostMapping("/{id}/messages")
	ResponseEntity<Accepted> write(Caller.Consumer consumer, @PathVariable UUID id,
			@RequestBody @Valid NewMessage message) {
		ConsumerWriting.Written written = this.writing.append(id, consumer.id(), message);
		return ResponseEntity.status(status(written)).body(Accepted.of(written));
	}

	@PostMapping("/{id}/received")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void acknowledge(Caller.Consumer consumer, @PathVariable UUID id, @RequestBody @Valid UpTo upTo) {
		this.receipts.receivedByConsumer(id, consumer.id(), upTo.seq());
	}

	@PostMapping("/{id}/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void markRead(Caller.Consumer consumer, @PathVariable UUID id, @RequestBody @Valid UpTo upTo) {
		this.receipts.readByConsumer(id, consumer.id(), upTo.seq());
	}

	/** わかりました at a step of a long answer. */
	@PostMapping("/{id}/understood")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void tellUnderstood(Caller.Consumer consumer, @PathVariable UUID id, @RequestBody @Valid OneStep step) {
		this.receipts.understoodByConsumer(id, consumer.id(), step.seq());
	}

	@PostMapping("/{id}/typing")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void tellTyping(Caller.Consumer consumer, @PathVariable UUID id) {
		this.typing.byConsumer(id, consumer.id());
	}

	@PostMapping("/{id}/close")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void close(Caller.Consumer consumer, @PathVariable UUID id) {
		this.handling.closeByConsumer(id, consumer.id());
	}

	private static HttpStatus status(ConsumerWriting.Written written) {
		return written.appended().repeated() ? HttpStatus.OK : HttpStatus.CREATED;
	}

	record OwnConsultations(List<ConsumerConsultations.Past> items) {
	}

	record OpenedConsultation(ConsumerConsultations.Head consultation, Accepted message) {
	}

	/**
	 * The answer to a consumer's message: it is kept, here is its place.
	 *
	 * @param danger what it speaks of that can't wait for an answer, the gravest; null
	 * for nothing
	 */
	record Accepted(int seq, long version, Instant at, @Nullable DangerGroup danger) {

		static Accepted of(ConsumerWriting.Written written) {
			Appended appended = written.appended();
			return new Accepted(appended.seq(), appended.version(), appended.at(),
					written.dangers().stream().findFirst().orElse(null));
		}

	}

	/** A step by its place. */
	record OneStep(@Min(1) int seq) {
	}

	/** All messages of the other side up to a place. */
	record UpTo(@Min(1) int seq) {
	}

}
