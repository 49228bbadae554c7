package jp.madoguchi.local.journey;

import java.net.URI;
import java.time.Duration;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;

import static org.assertj.core.api.Assertions.assertThat;

/** What the gateway itself says to people. */
final class GatewayPages {

	/**
	 * Asks without end, for what the gateway answers alone and counts nevertheless, and
	 * leaves the browser a free line for the page to be seen.
	 */
	private static final String HURRY = """
			() => [1, 2, 3, 4].forEach(async () => {
				for (;;) {
					await fetch('/auth/none');
				}
			})""";

	private final RunningStack stack;

	private final Page page;

	GatewayPages(RunningStack stack, Page page) {
		this.stack = stack;
		this.page = page;
	}

	void unknown(DemoCentre centre) {
		see(URI.create("http://osaka.localhost:" + this.stack.gatewayPort()), "/", 404, "unknown-host");
		see(centre.consumerOrigin(), "/nowhere.html", 404, "not-found");
		see(centre.deskOrigin(), "/nowhere.html", 404, "not-found-desk");
		see(centre.consumerOrigin(), "/a//b", 400, "invalid-request");
	}

	void suspended(DemoCentre centre) {
		try {
			this.stack.suspend(centre);
			Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> status(centre) == 503);
			see(centre.consumerOrigin(), "/", 503, "tenant-suspended");
		}
		finally {
			this.stack.resume(centre);
		}
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> status(centre) == 200);
	}

	private int status(DemoCentre centre) {
		return this.stack.visitor(centre.consumerHost()).open("/").status();
	}

	/** A page of this browser's session that asks without end uses up what all have. */
	void tooMany(DemoCentre centre) {
		Page hurried = this.page.context().newPage();
		hurried.navigate(centre.consumerOrigin() + "/");
		hurried.evaluate(HURRY);
		Awaitility.await()
			.pollInSameThread()
			.atMost(Duration.ofSeconds(20))
			.until(() -> open(centre.consumerOrigin(), "/auth/none") == 429);
		hurried.close();
		Look.at(this.page, "gateway-too-many-requests");
	}

	private void see(URI origin, String path, int status, String name) {
		assertThat(open(origin, path)).isEqualTo(status);
		Look.at(this.page, "gateway-" + name);
	}

	private int open(URI origin, String path) {
		return this.page.navigate(origin + path).status();
	}

}
