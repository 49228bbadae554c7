package jp.madoguchi.reception;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.URL;

/**
 * What a centre tells everyone at its entrance; plain text, no markup.
 *
 * @param officialLine e.g. 長野県の公式相談窓口です
 * @param operator who runs the centre
 * @param contractor who runs the system for it
 * @param neutralTitle title of the phone's tab; says nothing about consultations
 * @param hideAddress where 画面をかくす leads
 * @param receptionHours as people read it, e.g. 平日 8:30〜17:00
 * @param topics what the centre helps with
 * @param notTopics what it can't help with
 * @param addFriendUrl link that adds the centre's LINE account as a friend; empty for
 * none
 */
record Centre(@NotBlank String officialLine, @NotBlank String operator, @NotBlank String contractor,
		@NotBlank String neutralTitle, @NotBlank @URL String hideAddress, @NotNull @Valid Phone phone,
		@NotBlank String receptionHours, @NotNull List<String> topics, @NotNull List<String> notTopics,
		@NotNull String addFriendUrl) {

	static final String TOPIC = "centre";

	/** The centre's telephone. */
	record Phone(@NotBlank String number, @NotBlank String label, @NotBlank String hours) {
	}

}
