package jp.madoguchi.line;

import java.util.Locale;

import jp.madoguchi.consultation.NoticeState;

/** How a notice ended. */
enum NoticeEnd {

	/** LINE has it. */
	SENT(NoticeState.SENT),

	/** The consumer's page had the answer before LINE was asked. */
	NEEDLESS(NoticeState.NONE),

	/** The account is no friend of the consumer's, or blocked. */
	NOT_FRIEND(NoticeState.IMPOSSIBLE),

	/** The consumer wants no notices. */
	NOT_WANTED(NoticeState.IMPOSSIBLE),

	/** The centre's LINE channels are not set up. */
	NO_CHANNEL(NoticeState.IMPOSSIBLE),

	/** The month's messages are used up. */
	QUOTA(NoticeState.IMPOSSIBLE),

	/** LINE would not take it. */
	REFUSED(NoticeState.IMPOSSIBLE),

	/** LINE stayed away until the retry key ran out. */
	UNREACHABLE(NoticeState.IMPOSSIBLE);

	private final NoticeState shown;

	NoticeEnd(NoticeState shown) {
		this.shown = shown;
	}

	/** What the desk shows. */
	NoticeState shown() {
		return this.shown;
	}

	/** The name in the notice's row. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
