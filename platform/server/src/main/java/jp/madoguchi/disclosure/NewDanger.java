package jp.madoguchi.disclosure;

import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A life is in danger, and the agency was called back to make sure that it is the agency.
 *
 * @param id made by the page, so that what is sent twice counts once
 * @param consultation whose consumer it is about; null where a person is named
 * @param person somebody without a consultation; null where one is named
 * @param words what has happened
 * @param agency the police station or other agency that asks
 * @param officer who asks there
 * @param callback the agency's own number, looked up and called back
 * @param answeredBy who answered there
 */
record NewDanger(@NotNull UUID id, @Nullable UUID consultation, @Nullable UUID person, @NotNull Danger danger,
		@NotBlank @Size(max = 1000) String words, @NotBlank @Size(max = 100) String agency,
		@NotBlank @Size(max = 100) String officer, @NotBlank @Size(max = 40) String callback,
		@NotBlank @Size(max = 100) String answeredBy) {

	@AssertTrue
	boolean isNamingOne() {
		return (this.consultation == null) != (this.person == null);
	}

	Disclosures.Subject subject() {
		return new Disclosures.Subject(this.consultation, this.person);
	}

	Grounds grounds() {
		return new Grounds(this.agency, this.officer, null, null, this.danger, this.words, this.callback,
				this.answeredBy);
	}

	@Override
	public String toString() {
		return "danger " + this.id;
	}

}
