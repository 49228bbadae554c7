package jp.madoguchi.local.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is looked at after every step: usable by everyone, in Japanese, nothing wider than
 * the screen. Keeps a picture for a reader.
 */
final class Look {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/**
	 * Names that are the same in Japanese, keys, addresses, and the short case numbers.
	 */
	private static final Pattern NAMES = Pattern
		.compile("LINE|OK|Esc|Ctrl|Enter|Shift|Alt|Tab|https?://\\S+|[\\w.-]+\\.(jp|localhost)\\S*|@\\w+|F\\d+|ID");

	private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");

	private Look() {
	}

	static void keep(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + name + ".png")));
	}

	static void at(Page page, String name) {
		keep(page, name);
		String words = page.title() + "\n" + page.locator("body").innerText();
		assertThat(NAMES.matcher(words).replaceAll("")).as("words of %s", name).doesNotContainPattern(ENGLISH);
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.as("%s fits the screen's width", name)
			.isTrue();
		List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
		assertThat(violations).as("barriers in %s", name)
			.extracting((rule) -> rule.getId() + " " + rule.getNodes().stream().map((n) -> n.getHtml()).toList())
			.isEmpty();
	}

}
