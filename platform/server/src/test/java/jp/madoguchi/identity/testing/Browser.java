package jp.madoguchi.identity.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;

/** The browser of the tests; each person gets a window with cookies of its own. */
@TestComponent
public class Browser implements DisposableBean {

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final com.microsoft.playwright.Browser chromium = this.playwright.chromium()
		.launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
			.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
					"--disable-background-networking", "--disable-component-update", "--disable-sync")));

	/** Opens a window of 1366×768, a town hall's screen. */
	public BrowserContext open() {
		return this.chromium.newContext(
				new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("en-US"));
	}

	@Override
	public void destroy() {
		this.playwright.close();
	}

}
