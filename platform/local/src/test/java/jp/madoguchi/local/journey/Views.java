package jp.madoguchi.local.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;

/**
 * The pages and dialogs of a web app as its sources name them, and which of them nobody
 * has looked at yet.
 */
final class Views {

	/** A line of the type {@code View}. */
	private static final Pattern NAME = Pattern.compile("^ {2}\\| '([a-z-]+)'", Pattern.MULTILINE);

	private final String app;

	private final Set<String> unseen;

	/**
	 * All views of an app.
	 * @param app the name of its folder
	 */
	Views(String app) {
		this.app = app;
		this.unseen = NAME.matcher(source(app))
			.results()
			.map((MatchResult line) -> line.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		if (this.unseen.isEmpty()) {
			throw new IllegalStateException("No views found in the sources of " + app);
		}
	}

	private static String source(String app) {
		try {
			return Files.readString(Path.of("../..", app, "src/shared/ui/view.ts"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Looks at whatever the page shows now. */
	void look(Page page, String step) {
		Look.at(page, this.app + "-" + step);
		this.unseen.removeAll(onScreen(page));
	}

	private static List<?> onScreen(Page page) {
		return (List<?>) page
			.evaluate("[...document.querySelectorAll('[data-view]')].map((view) => view.dataset.view)");
	}

	Set<String> unseen() {
		return Set.copyOf(this.unseen);
	}

}
