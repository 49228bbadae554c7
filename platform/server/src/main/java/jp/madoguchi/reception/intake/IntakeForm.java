package jp.madoguchi.reception.intake;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a centre asks before the first message, in its order.
 *
 * @param version grows with every change; answers remember it
 */
record IntakeForm(@Min(1) int version, @NotEmpty @Size(max = 30) List<@NotNull @Valid Question> questions) {

	static final String TOPIC = "intake";

	private static final String ID = "[a-z0-9][a-z0-9-]{0,39}";

	Optional<Question> find(String id) {
		return this.questions.stream().filter((question) -> question.id.equals(id)).findFirst();
	}

	/** The place of a question; questions of an earlier form come last. */
	int place(String id) {
		return find(id).map(this.questions::indexOf).orElse(this.questions.size());
	}

	/**
	 * One question.
	 *
	 * @param options the answers to choose from; for kinds that have other answers too,
	 * those beside them
	 * @param follows set when it belongs to an earlier question and counts as one with it
	 */
	record Question(@NotNull @Pattern(regexp = ID) String id, @NotBlank @Size(max = 100) String title,
			@Nullable @Size(max = 200) String hint, @NotNull Kind kind, @NotNull Meaning meaning,
			@NotNull @Size(max = 150) List<@NotNull @Valid Option> options, @Nullable @Valid Follow follows) {

		Optional<Option> option(String id) {
			return this.options.stream().filter((option) -> option.id.equals(id)).findFirst();
		}

	}

	/** One answer to choose. */
	record Option(@NotNull @Pattern(regexp = ID) String id, @NotBlank @Size(max = 60) String title) {
	}

	/**
	 * When a question is asked after an earlier one.
	 *
	 * @param options the answers to the earlier question that lead to this one; empty
	 * when it always follows
	 */
	record Follow(@NotNull String question, @NotNull @Size(max = 20) List<@NotNull String> options) {
	}

}
