package jp.madoguchi.local.journey;

import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.BrowserType.LaunchOptions;

/**
 * Firefox as the distribution has it. The channel's name has Playwright speak WebDriver
 * BiDi, which Firefox understands as it is; Playwright's own protocol would need
 * Playwright's own build of it.
 */
final class Firefox extends Windows {

	Firefox() {
		super((playwright) -> playwright.firefox()
			.launch(new LaunchOptions().setChannel("moz-firefox")
				.setExecutablePath(Path.of("/usr/bin/firefox-esr"))
				.setFirefoxUserPrefs(Map.of("media.autoplay.default", 0))));
	}

}
