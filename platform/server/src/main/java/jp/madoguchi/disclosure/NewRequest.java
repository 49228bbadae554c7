package jp.madoguchi.disclosure;

import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A request in writing.
 *
 * @param id made by the page, so that a request sent twice counts once
 * @param consultation whose consumer it is about; null where a person is named
 * @param person somebody without a consultation; null where one is named
 * @param basis the legal ground
 * @param documentNumber number of the agency's letter
 * @param agency the police station or other agency that asks
 * @param officer who asks there
 * @param words what else is to be known; may be empty
 */
record NewRequest(@NotNull UUID id, @Nullable UUID consultation, @Nullable UUID person,
		@NotBlank @Size(max = 200) String basis, @NotBlank @Size(max = 100) String documentNumber,
		@NotBlank @Size(max = 100) String agency, @NotBlank @Size(max = 100) String officer,
		@NotNull @Size(max = 1000) String words) {

	@AssertTrue
	boolean isNamingOne() {
		return (this.consultation == null) != (this.person == null);
	}

	Disclosures.Subject subject() {
		return new Disclosures.Subject(this.consultation, this.person);
	}

	Grounds grounds() {
		return new Grounds(this.agency, this.officer, this.basis, this.documentNumber, null, this.words, null, null);
	}

	@Override
	public String toString() {
		return "request " + this.id;
	}

}
