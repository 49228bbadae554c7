package jp.madoguchi.consultation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What lists and heads show of who asks about what, as far as it was told.
 *
 * @param callName how the consumer wants to be called
 * @param kind what happened
 * @param whom whom it happened to
 * @param at when what was told last changed
 */
public record Brief(@Nullable String callName, @Nullable String kind, @Nullable String whom, @Nullable String place,
		@Nullable String age, Instant at) {

	/** What people tell is nobody's business but the reader's. */
	@Override
	public String toString() {
		return "brief";
	}

}
