package jp.madoguchi.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An answer to which nothing has come.
 *
 * @param answer its place
 * @param since when it was committed
 * @param remindedAt when the consumer was reminded of it
 * @param closesAt when the consultation ends, as was announced
 */
record Silence(UUID consultation, int answer, Instant since, @Nullable Instant remindedAt, @Nullable Instant closesAt) {

	/**
	 * Returns what is to happen now. A step that comes late moves those after it: between
	 * two steps the consumer always has the whole time.
	 */
	Step step(SilenceRules rules, Instant now) {
		if (this.closesAt != null) {
			return whenReached(this.closesAt, now, Step.CLOSE);
		}
		if (this.remindedAt != null) {
			Instant afterReminder = this.remindedAt.plus(days(rules.announceAfter() - rules.remindAfter()));
			Instant afterAnswer = this.since.plus(days(rules.announceAfter()));
			return whenReached(afterAnswer.isAfter(afterReminder) ? afterAnswer : afterReminder, now, Step.ANNOUNCE);
		}
		return whenReached(this.since.plus(days(rules.remindAfter())), now, Step.REMIND);
	}

	/** When it ends, if that is announced now. */
	static Instant closing(SilenceRules rules, Instant now) {
		return now.plus(days(rules.closeAfter() - rules.announceAfter()));
	}

	private static Step whenReached(Instant time, Instant now, Step step) {
		return now.isBefore(time) ? Step.WAIT : step;
	}

	private static Duration days(int days) {
		return Duration.ofDays(days);
	}

	/** What happens in a silence, in this order. */
	enum Step {

		WAIT, REMIND, ANNOUNCE, CLOSE

	}

}
