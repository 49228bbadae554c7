package jp.madoguchi.linesimulator.messaging;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Messages the account sends of its own accord. */
@RestController
class PushController {

	private final OutgoingMessages outgoing;

	private final Pushes pushes;

	private final SendFaults faults;

	PushController(OutgoingMessages outgoing, Pushes pushes, SendFaults faults) {
		this.outgoing = outgoing;
		this.pushes = pushes;
		this.faults = faults;
	}

	@PostMapping("/v2/bot/message/push")
	SentMessages push(CallingBot bot, @RequestBody byte[] body,
			@RequestHeader(name = "X-Line-Retry-Key", required = false) @Nullable String retryKey,
			HttpServletResponse response) {
		UUID key = RetryKeys.parse(retryKey);
		this.faults.beforeAccepting(bot);
		if (this.faults.overQuota(bot)) {
			throw MessagingRefusal.overQuota();
		}
		List<SentMessage> sent = this.pushes.accept(bot, this.outgoing.parse(body), key,
				String.valueOf(response.getHeader("x-line-request-id")));
		this.faults.afterAccepting(bot);
		return new SentMessages(sent);
	}

}
