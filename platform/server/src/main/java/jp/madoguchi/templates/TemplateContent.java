package jp.madoguchi.templates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a template says; kept as one ciphertext.
 *
 * @param text with a mark such as {@code {{会社名}}} for each blank
 * @param basis what a legal text rests on, such as a law and its article; empty for any
 * other text
 */
record TemplateContent(@NotNull @Size(max = 40) String category, @NotBlank @Size(max = 80) String title,
		@NotBlank @Size(max = 4000) String text, @NotNull @Size(max = 200) String basis) {

	/** The text may be about somebody. */
	@Override
	public String toString() {
		return "template";
	}

}
