package jp.madoguchi.local.journey;

import java.util.Map;
import java.util.function.Function;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;

/**
 * A browser. Each person gets a window of their own in it, with their own cookies.
 */
abstract class Windows implements AutoCloseable {

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser;

	Windows(Function<Playwright, Browser> launch) {
		this.browser = launch.apply(this.playwright);
	}

	/** A narrow phone. */
	BrowserContext phone() {
		return open(360, 740);
	}

	/** A town hall's screen. */
	BrowserContext desk() {
		return open(1366, 768);
	}

	private BrowserContext open(int width, int height) {
		BrowserContext window = this.browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("ja-JP"));
		window.setDefaultTimeout(20_000);
		return window;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
