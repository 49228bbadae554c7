package jp.madoguchi.linesimulator.messaging;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.messaging.MessagingRefusal.Detail;
import jp.madoguchi.linesimulator.webhook.WebhookAnswer;
import jp.madoguchi.linesimulator.webhook.WebhookSender;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The webhook's address, and the test of it. */
@RestController
@RequestMapping("/v2/bot/channel/webhook")
class WebhookSettingsController {

	private static final int LONGEST = 500;

	private final Providers providers;

	private final WebhookSender sender;

	private final Clock clock;

	WebhookSettingsController(Providers providers, WebhookSender sender, Clock clock) {
		this.providers = providers;
		this.sender = sender;
		this.clock = clock;
	}

	@GetMapping("/endpoint")
	Map<String, Object> endpoint(CallingBot bot) {
		URI url = bot.channel().webhookUrl();
		if (url == null) {
			throw MessagingRefusal.notFound();
		}
		return Map.of("endpoint", url, "active", true);
	}

	/** Unlike LINE, which asks for https and a public host, this takes any address. */
	@PutMapping("/endpoint")
	Map<String, Object> setEndpoint(CallingBot bot, @RequestBody Endpoint body) {
		this.providers.setWebhookUrl(bot.provider().id(), address(body.endpoint()));
		return Map.of();
	}

	@PostMapping("/test")
	TestResult test(CallingBot bot, @RequestBody(required = false) @Nullable Endpoint body) {
		String named = (body != null) ? body.endpoint() : null;
		URI url = (named != null) ? address(named) : bot.channel().webhookUrl();
		if (url == null) {
			throw MessagingRefusal.notFound();
		}
		WebhookAnswer answer = this.sender.test(bot.provider(), url);
		return new TestResult(answer.accepted(), this.clock.instant(), answer.status(), answer.reason(),
				(answer.status() > 0) ? Integer.toString(answer.status()) : answer.reason());
	}

	private static URI address(@Nullable String endpoint) {
		try {
			URI url = URI.create((endpoint != null) ? endpoint : "");
			if (endpoint != null && endpoint.length() <= LONGEST && url.getHost() != null) {
				return url;
			}
		}
		catch (IllegalArgumentException ex) {
			// No address at all: refused below.
		}
		throw MessagingRefusal.invalid(List.of(new Detail("Invalid webhook endpoint URL", "endpoint")));
	}

	record Endpoint(@Nullable String endpoint) {

	}

	record TestResult(boolean success, Instant timestamp, int statusCode, String reason, String detail) {

	}

}
