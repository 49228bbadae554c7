package jp.madoguchi.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.madoguchi.tenancy.Settings;

/**
 * What a centre does when a consumer stays silent. Days are counted from its answer.
 *
 * @param remindAfter days until the one reminder
 * @param announceAfter days until the end is announced
 * @param closeAfter days until the end; two at least after it was announced
 * @param reminder plain text, in the chat only
 * @param announcement plain text with {@value #DAY} where the day of the end stands
 */
record SilenceRules(@Min(1) @Max(14) int remindAfter, @Max(30) int announceAfter, @Max(60) int closeAfter,
		@NotBlank @Size(max = 500) String reminder, @NotBlank @Size(max = 500) String announcement) {

	static final String TOPIC = "silence";

	static final String DAY = "{日}";

	private static final int NOTICE_DAYS = 2;

	private static final SilenceRules STANDARD = new SilenceRules(3, 7, 10, "お返事をお待ちしています。続きがあるときは、ここに書いてください。",
			"お返事がないため " + DAY + " に終わりにします。書けば続きます。");

	/**
	 * Takes them.
	 * @throws IllegalArgumentException when the steps are not in their order, or the
	 * announcement does not say the day
	 */
	SilenceRules {
		if (announceAfter <= remindAfter || closeAfter < announceAfter + NOTICE_DAYS || !announcement.contains(DAY)) {
			throw new IllegalArgumentException("not the rules of a silence");
		}
	}

	/** Returns the bound tenant's, or the standard ones when it chose none. */
	static SilenceRules of(Settings settings) {
		return settings.find(TOPIC, SilenceRules.class).orElse(STANDARD);
	}

	String announcement(String day) {
		return this.announcement.replace(DAY, day);
	}

}
