package jp.madoguchi.linesimulator.state;

import java.util.List;
import java.util.Set;

import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.Friendship;
import jp.madoguchi.linesimulator.talk.TalkEntry;

/**
 * All there is between one person and one provider.
 *
 * @param scopes granted to the LINE Login channel
 */
record ContactState(Contact contact, Friendship friendship, Set<String> scopes, List<TalkEntry> talk) {

}
