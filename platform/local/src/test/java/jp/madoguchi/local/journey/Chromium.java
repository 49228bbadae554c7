package jp.madoguchi.local.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserType.LaunchOptions;

/** Chromium as the distribution has it. */
final class Chromium extends Windows {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--autoplay-policy=no-user-gesture-required", "--mute-audio");

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
		super((playwright) -> {
			List<String> arguments = new ArrayList<>(ARGUMENTS);
			arguments.addAll(more);
			return playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(arguments));
		});
	}

}
