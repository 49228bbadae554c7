package jp.madoguchi.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.StaffDirectory;

/** The consultation card at the desk. */
@RestController
class DeskCardController {

	private final Cards cards;

	private final StaffDirectory staff;

	DeskCardController(Cards cards, StaffDirectory staff) {
		this.cards = cards;
		this.staff = staff;
	}

	/** The card's fields in order, with the codes that can be chosen today. */
	@GetMapping("/api/desk/card-form")
	@Allowed(Act.READ_CONSULTATIONS)
	CardForm readCardForm() {
		return this.cards.form();
	}

	@PutMapping("/api/desk/consultations/{id}/card")
	@Allowed(Act.RECORD_CONSULTATIONS)
	Casework.Written writeCard(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid NewCard card) {
		return Casework.Written.of(this.cards.write(id, counselor.id(), card.revision(), card.values()),
				this.staff.names());
	}

	/**
	 * All that shall stand on a card.
	 *
	 * @param revision the one the writer saw
	 * @param values by field; for coded fields the codes
	 */
	record NewCard(@Min(0) int revision,
			@NotNull @Size(max = 100) Map<String, @NotNull @Size(max = 50) List<@NotNull String>> values) {

		@Override
		public String toString() {
			return "card";
		}

	}

}
