package jp.madoguchi.linesimulator.talk;

import org.jspecify.annotations.Nullable;

/**
 * Something between a person and an account changed.
 *
 * @param arrived what the account just said, if that is the change
 */
public record TalkChanged(Contact contact, @Nullable TalkEntry arrived) {

}
