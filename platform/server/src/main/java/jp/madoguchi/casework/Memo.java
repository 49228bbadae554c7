package jp.madoguchi.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What counselors write of a consultation for themselves; no markup.
 *
 * @param summary 要旨
 * @param policy 対応方針
 * @param course 対応経過, by time
 * @param internal 内部メモ, apart from what may be handed on
 */
public record Memo(@NotNull @Size(max = 4000) String summary, @NotNull @Size(max = 4000) String policy,
		@NotNull @Size(max = 100) List<@NotNull @Valid Step> course, @NotNull @Size(max = 4000) String internal) {

	static final Memo EMPTY = new Memo("", "", List.of(), "");

	/** The same with its course in order. */
	Memo ordered() {
		return new Memo(this.summary, this.policy,
				this.course.stream().sorted(Comparator.comparing(Step::at).thenComparing(Step::id)).toList(),
				this.internal);
	}

	boolean isSound() {
		return new HashSet<>(this.course.stream().map(Step::id).toList()).size() == this.course.size();
	}

	@Override
	public String toString() {
		return "memo";
	}

	/**
	 * One thing that was done.
	 *
	 * @param id made by the page once for it
	 * @param with whom it was done with
	 * @param minutes how long it took; null when nobody counted
	 */
	public record Step(@NotNull UUID id, @NotNull Instant at, @NotNull @Size(max = 60) String with,
			@NotNull Means means, @Nullable @Min(0) @Max(1440) Integer minutes,
			@NotNull @Size(max = 2000) String text) {

		@Override
		public String toString() {
			return "step";
		}

	}

	/** By what it was done. */
	public enum Means {

		CHAT, PHONE, VISIT, MAIL, LETTER, OTHER;

		@JsonValue
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
