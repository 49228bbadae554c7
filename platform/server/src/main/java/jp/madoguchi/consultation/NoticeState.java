package jp.madoguchi.consultation;

import java.util.Locale;

/** What became of telling the consumer on LINE that there is an answer. */
public enum NoticeState {

	DUE, SENT, IMPOSSIBLE;

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
