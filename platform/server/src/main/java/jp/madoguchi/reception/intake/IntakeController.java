package jp.madoguchi.reception.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

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

/** The first questions on the consumer's phone. */
@RestController
@RequestMapping("/api/consumer/intake")
@Allowed(Act.CONSULT)
class IntakeController {

	private final Intakes intakes;

	IntakeController(Intakes intakes) {
		this.intakes = intakes;
	}

	@GetMapping
	Intakes.Own readIntake(Caller.Consumer consumer) {
		return this.intakes.own(consumer.id());
	}

	@PutMapping("/answers/{question}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void answerQuestion(Caller.Consumer consumer, @PathVariable String question, @RequestBody @Valid NewAnswer answer) {
		this.intakes.answer(consumer.id(), question, answer);
	}

	@PostMapping("/end")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void endIntake(Caller.Consumer consumer, @RequestBody @Valid End end) {
		this.intakes.end(consumer.id(), end.skipped());
	}

	/**
	 * The end of the asking.
	 *
	 * @param skipped whether the questions left are not to be asked
	 */
	record End(@NotNull Boolean skipped) {
	}

}
