package jp.madoguchi.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Tags of one kind, in their order.
 *
 * @param required whether a counselor must choose one before closing
 * @param fact what the group tells; null when the product understands nothing of it
 */
record TagGroup(@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}") String id, @NotBlank @Size(max = 40) String name,
		@NotNull Fit choice, boolean required, @NotNull About about, @Nullable Fact fact,
		@NotNull @Size(min = 1, max = 300) List<@NotNull @Valid Term> tags) {

	Optional<Term> find(String tag) {
		return this.tags.stream().filter((term) -> term.id().equals(tag)).findFirst();
	}

	/** The group as it can be chosen from on a day. */
	TagGroup on(LocalDate day) {
		return new TagGroup(this.id, this.name, this.choice, this.required, this.about, this.fact,
				Term.validOn(day, this.tags));
	}

	/** How many of them fit one consultation. */
	enum Fit {

		ONE, SEVERAL;

		@JsonValue
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** 相談者の属性 or 相談内容. */
	enum About {

		PERSON, MATTER;

		@JsonValue
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
