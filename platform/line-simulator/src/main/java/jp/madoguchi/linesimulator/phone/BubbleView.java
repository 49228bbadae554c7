package jp.madoguchi.linesimulator.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.madoguchi.linesimulator.talk.TalkEntry;
import org.jspecify.annotations.Nullable;

/**
 * One bubble as it is drawn.
 *
 * @param day a heading above the bubble, if a new day begins with it
 * @param parts the words, cut at the addresses in them
 */
record BubbleView(TalkEntry entry, @Nullable String day, String time, List<Part> parts) {

	private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]+");

	public boolean own() {
		return this.entry.from() == TalkEntry.Side.PERSON;
	}

	static List<Part> parts(String text) {
		List<Part> parts = new ArrayList<>();
		Matcher address = ADDRESS.matcher(text);
		int end = 0;
		while (address.find()) {
			parts.add(new Part(text.substring(end, address.start()), null));
			parts.add(new Part(address.group(), address.group()));
			end = address.end();
		}
		parts.add(new Part(text.substring(end), null));
		return List.copyOf(parts);
	}

	record Part(String text, @Nullable String href) {

	}

}
