package jp.madoguchi.templates;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A text to answer with.
 *
 * @param shared whether it is the centre's, or else the reader's own
 * @param text with a mark such as {@code {{会社名}}} for each blank
 * @param basis what a legal text rests on; empty for any other text
 * @param validUntil the last day, in Japan, a legal text may be sent; null for any other
 * text
 */
record Template(UUID id, boolean shared, String category, String title, String text, String basis,
		@Nullable LocalDate validUntil) {

	static Template of(UUID id, boolean shared, TemplateContent content, @Nullable LocalDate validUntil) {
		return new Template(id, shared, content.category(), content.title(), content.text(), content.basis(),
				validUntil);
	}

	/** The text may be about somebody. */
	@Override
	public String toString() {
		return "template " + this.id;
	}

}
