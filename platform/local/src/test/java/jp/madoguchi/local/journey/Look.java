package jp.madoguchi.local.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is looked at after every step: usable by everyone, in Japanese, nothing wider than
 * the screen. Keeps pictures for a reader: of a desk on a town hall's screen and on a
 * large one, of a phone's page as it stands and whole.
 */
final class Look {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/**
	 * Names that are the same in Japanese, LINE's ids and the demonstration's, keys,
	 * addresses, and the short case numbers.
	 */
	private static final Pattern NAMES = Pattern.compile(
			"U[0-9a-f]{32}|UID|Messaging API|PDF|CSV|Excel|UTF|JIS|SNS|nagano|matsumoto|LINE|OK|Esc|Ctrl|Enter|Shift|Alt|Tab|https?://\\S+|[\\w.-]+\\.(jp|localhost)\\S*|@\\w+|F\\d+|ID");

	private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");

	/** From this width on it is a desk. */
	private static final int DESK = 1_000;

	private static final ViewportSize LARGE = new ViewportSize(1_920, 1_080);

	private Look() {
	}

	/** Keeps a picture and nothing else. */
	static void keep(Page page, String name) {
		keep(page, name, false);
	}

	static void at(Page page, String name) {
		keep(page, name + "-" + page.viewportSize().width);
		readable(page, name);
		fits(page, name);
		if (page.viewportSize().width >= DESK) {
			onALargeScreen(page, name);
		}
		else if ((Boolean) page.evaluate("document.documentElement.scrollHeight > innerHeight")) {
			fromTheTop(page, name + "-" + page.viewportSize().width + "-whole");
		}
	}

	/** What sticks to the screen's edge belongs at the top of a whole page. */
	private static void fromTheTop(Page page, String name) {
		Object place = page.evaluate("scrollY");
		page.evaluate("scrollTo(0, 0)");
		keep(page, name, true);
		page.evaluate("(place) => scrollTo(0, place)", place);
	}

	private static void onALargeScreen(Page page, String name) {
		ViewportSize own = page.viewportSize();
		page.setViewportSize(LARGE.width, LARGE.height);
		keep(page, name + "-" + LARGE.width);
		fits(page, name);
		page.setViewportSize(own.width, own.height);
	}

	private static void keep(Page page, String name, boolean whole) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(whole)
			.setPath(Path.of("target/screenshots/" + name + ".png")));
	}

	/** In Japanese, and without barriers. */
	private static void readable(Page page, String name) {
		String words = page.title() + "\n" + page.locator("body").innerText();
		assertThat(NAMES.matcher(words).replaceAll("")).as("words of %s", name).doesNotContainPattern(ENGLISH);
		// In the page itself: a second page beside it would take the focus away.
		AxeResults found = new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze();
		assertThat(found.getViolations()).as("barriers in %s", name)
			.extracting((rule) -> rule.getId() + " " + rule.getNodes().stream().map(CheckedNode::getHtml).toList())
			.isEmpty();
		assertThat(invisible(found)).as("words in the colour of what they stand on, in %s", name).isEmpty();
	}

	/** Axe leaves open whether such words are hidden on purpose; here none are. */
	private static List<String> invisible(AxeResults found) {
		return found.getIncomplete()
			.stream()
			.flatMap((Rule rule) -> rule.getNodes().stream())
			.filter((node) -> node.getAny()
				.stream()
				.anyMatch((check) -> String.valueOf(check.getData()).contains("equalRatio")))
			.map(CheckedNode::getHtml)
			.toList();
	}

	private static void fits(Page page, String name) {
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
			.as("%s fits the screen's width", name)
			.isTrue();
	}

}
