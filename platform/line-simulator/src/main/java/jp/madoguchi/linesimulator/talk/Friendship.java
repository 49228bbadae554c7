package jp.madoguchi.linesimulator.talk;

/** How a person stands to an official account. */
public enum Friendship {

	STRANGER, FRIEND, BLOCKED

}
