package jp.madoguchi.consultation;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A message as its writer's page sends it.
 *
 * @param id made by the page once for this text; sending it again changes nothing
 * @param text 1 to 4,000 characters
 */
record NewMessage(@NotNull UUID id, @NotBlank @Size(max = 4000) String text) {

	/** The text is nobody's business but the reader's. */
	@Override
	public String toString() {
		return "message " + this.id;
	}

}
