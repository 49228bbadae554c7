package jp.madoguchi.linesimulator.phone;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.Friendships;
import jp.madoguchi.linesimulator.talk.TalkEntry;
import jp.madoguchi.linesimulator.talk.Talks;

import org.springframework.stereotype.Component;

/** Puts talks into words and times for the screen. */
@Component
class TalkView {

	private final Providers providers;

	private final Friendships friendships;

	private final Talks talks;

	private final Unread unread;

	private final Clock clock;

	TalkView(Providers providers, Friendships friendships, Talks talks, Unread unread, Clock clock) {
		this.providers = providers;
		this.friendships = friendships;
		this.talks = talks;
		this.unread = unread;
		this.clock = clock;
	}

	List<AccountRow> accounts(Person person) {
		return this.providers.all().stream().map((provider) -> row(provider, person)).toList();
	}

	private AccountRow row(Provider provider, Person person) {
		Contact contact = Contact.of(provider, person);
		List<TalkEntry> talk = this.talks.of(contact);
		String words = talk.isEmpty() ? "" : talk.getLast().text();
		String time = talk.isEmpty() ? "" : JapaneseTime.brief(talk.getLast().at(), this.clock.instant());
		return new AccountRow(provider, this.friendships.of(contact), words, time, this.unread.in(contact));
	}

	List<BubbleView> bubbles(Contact contact) {
		Instant now = this.clock.instant();
		List<BubbleView> bubbles = new ArrayList<>();
		String lastDay = "";
		for (TalkEntry entry : this.talks.of(contact)) {
			String day = JapaneseTime.day(entry.at(), now);
			bubbles.add(new BubbleView(entry, day.equals(lastDay) ? null : day, JapaneseTime.clock(entry.at()),
					BubbleView.parts(entry.text())));
			lastDay = day;
		}
		return bubbles;
	}

}
