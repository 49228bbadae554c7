package jp.madoguchi.consultation;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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

/** Who does what, decided by a supervisor. */
@RestController
@RequestMapping("/api/desk")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Allowed(Act.RUN_FLOOR)
class FloorController {

	private final Handling handling;

	private final Limits limits;

	FloorController(Handling handling, Limits limits) {
		this.handling = handling;
		this.limits = limits;
	}

	@PostMapping("/consultations/{id}/assign")
	void assignConsultation(Caller.Staff supervisor, @PathVariable UUID id, @RequestBody @Valid Assignment assignment) {
		this.handling.assign(id, supervisor.id(), assignment.to(), assignment.note());
	}

	@PutMapping("/staff/{id}/limit")
	void limitStaff(@PathVariable UUID id, @RequestBody @Valid Limit limit) {
		this.limits.set(id, limit.limit());
	}

	/** Who is to have it, and what they should know. */
	record Assignment(@NotNull UUID to, @NotBlank @Size(max = 1000) String note) {

		@Override
		public String toString() {
			return "assignment";
		}

	}

	/**
	 * How many open consultations someone should have at most.
	 *
	 * @param limit null for as many as come
	 */
	record Limit(@Min(1) @Max(99) @Nullable Integer limit) {
	}

}
