package jp.madoguchi.local.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/** The browser. Each person gets a window of their own, with their own cookies. */
final class Chromium implements AutoCloseable {

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser;

	Chromium() {
		this(List.of());
	}

	/**
	 * A browser whose connections to the gateway go through a line that can be disturbed.
	 */
	Chromium(int gatewayPort, BadLine line) {
		this(List.of("--host-resolver-rules=MAP *:%d 127.0.0.1:%d".formatted(gatewayPort, line.port())));
	}

	private Chromium(List<String> more) {
		List<String> arguments = new ArrayList<>(List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--autoplay-policy=no-user-gesture-required", "--mute-audio"));
		arguments.addAll(more);
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(arguments));
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
