package jp.madoguchi.disclosure;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.consultation.Identities.Identity;
import jp.madoguchi.line.LineTraces.Account;
import jp.madoguchi.line.LineTraces.Entry;
import jp.madoguchi.line.LineTraces.Event;

/**
 * All that LINE needs to find the person and the police to go on from there. The only
 * thing in the product that carries an id of LINE's to a screen.
 *
 * @param uid LINE's id of the person under the provider
 * @param provider the provider the id belongs to; it means nothing under another
 * @param account the account and channels of that provider; null when the centre has
 * changed its provider since
 */
record Identification(String uid, String provider, @Nullable Account account, Identity identity, List<Event> events,
		List<Entry> entries, Instant openUntil) {

	@Override
	public String toString() {
		return "an identification";
	}

}
