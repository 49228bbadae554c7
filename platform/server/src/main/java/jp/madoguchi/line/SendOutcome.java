package jp.madoguchi.line;

/** What became of a message handed to LINE. */
enum SendOutcome {

	/**
	 * LINE has it, now or since an earlier attempt. It says nothing about the person's
	 * phone: LINE accepts messages to people who have blocked the account, too.
	 */
	ACCEPTED,

	/** Nothing is known, or LINE asks for patience: again later, with the same key. */
	LATER,

	/** The month's messages are used up. */
	QUOTA_USED_UP,

	/** LINE will not take it, however often it is sent. */
	REFUSED;

	/**
	 * Reads an answer of the Messaging API. Of a 429, only the words tell whether the
	 * rate or the month's quota is meant (Messaging API reference, "Status codes").
	 */
	static SendOutcome of(int status, String words) {
		return switch (status) {
			case 200, 409 -> ACCEPTED;
			case 429 -> words.contains("monthly limit") ? QUOTA_USED_UP : LATER;
			default -> (status >= 400 && status < 500) ? REFUSED : LATER;
		};
	}

}
