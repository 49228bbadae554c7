package jp.madoguchi.templates;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A template as a page sends it, new or changed.
 *
 * @param id made by the page once; the same id again replaces the text
 * @param category one of the centre's own words; empty for none
 * @param text with a mark such as {@code {{会社名}}} for each blank
 * @param basis what a legal text rests on; empty for any other text
 * @param validUntil the last day, in Japan, a legal text may be sent; null for any other
 * text
 */
record NewTemplate(@NotNull UUID id, @NotNull @Size(max = 40) String category, @NotBlank @Size(max = 80) String title,
		@NotBlank @Size(max = 4000) String text, @NotNull @Size(max = 200) String basis,
		@Nullable LocalDate validUntil) {

	/** A legal text has both its basis and its last day; any other has neither. */
	@JsonIgnore
	@AssertTrue
	boolean isLegalWhole() {
		return this.basis.isBlank() == (this.validUntil == null);
	}

	TemplateContent content() {
		return new TemplateContent(this.category, this.title, this.text, this.basis);
	}

	/** The text may be about somebody. */
	@Override
	public String toString() {
		return "template " + this.id;
	}

}
