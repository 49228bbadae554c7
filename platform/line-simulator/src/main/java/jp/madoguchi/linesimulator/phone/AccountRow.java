package jp.madoguchi.linesimulator.phone;

import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.talk.Friendship;

/**
 * An account in the list of talks.
 *
 * @param lastWords of the talk, empty before the first
 * @param lastTime empty before the first
 */
record AccountRow(Provider provider, Friendship friendship, String lastWords, String lastTime, int unread) {

	public String initial() {
		String name = this.provider.messaging().displayName();
		return name.substring(0, name.offsetByCodePoints(0, 1));
	}

}
