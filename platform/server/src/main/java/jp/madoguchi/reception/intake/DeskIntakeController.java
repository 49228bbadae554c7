package jp.madoguchi.reception.intake;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;

/** The answers, to those who read the consultation. */
@RestController
@Allowed(Act.READ_CONSULTATIONS)
class DeskIntakeController {

	private final Intakes intakes;

	DeskIntakeController(Intakes intakes) {
		this.intakes = intakes;
	}

	@GetMapping("/api/desk/consultations/{id}/intake")
	Told readAnswers(@PathVariable UUID id) {
		return this.intakes.told(id)
			.map((row) -> new Told(row.state(), row.sheet().answers()))
			.orElseGet(() -> new Told(null, List.of()));
	}

	/**
	 * What was told before the first message.
	 *
	 * @param state null when nothing was asked
	 */
	record Told(IntakeRows.@Nullable State state, List<Answer> answers) {
	}

}
