package jp.madoguchi.reception;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.hours.YearlyClosing;

/**
 * 今すぐできること: what someone can do in the first hour, and the numbers that answer. The
 * gateway keeps it and serves it when every server is down.
 *
 * @param closedEachYear days besides public holidays on which offices are closed
 * @param sample sample of a cooling-off notice, shown until its date
 */
record NowPage(@NotEmpty @Valid List<Situation> situations, @NotEmpty @Valid List<Contact> contacts,
		@NotNull List<YearlyClosing> closedEachYear, @Nullable @Valid Sample sample) {

	static final String TOPIC = "now-page";

	/** One of the tall buttons. */
	record Situation(@NotBlank String id, @NotBlank String title, @NotEmpty @Valid List<Step> steps) {
	}

	/**
	 * What to do, in order.
	 *
	 * @param contacts ids of those to call
	 * @param keep what not to throw away; null when nothing
	 */
	record Step(@NotBlank String title, @NotBlank String text, @NotNull List<String> contacts, @Nullable String keep) {
	}

	/** A number to call, and when it answers. */
	record Contact(@NotBlank String id, @NotBlank String name, @NotBlank String number, @NotNull String note,
			@NotNull AnsweringHours hours) {
	}

	/** A sample text with the last day it is right. */
	record Sample(@NotBlank String title, @NotBlank String text, @NotNull LocalDate validUntil) {
	}

}
