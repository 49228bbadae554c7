package jp.madoguchi.linesimulator.messaging;

import java.util.List;

import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.webhook.ReplyTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers to events. They are free of quota and know no retry key. */
@RestController
class ReplyController {

	private final OutgoingMessages outgoing;

	private final ReplyTokens replyTokens;

	private final Delivery delivery;

	private final SendFaults faults;

	ReplyController(OutgoingMessages outgoing, ReplyTokens replyTokens, Delivery delivery, SendFaults faults) {
		this.outgoing = outgoing;
		this.replyTokens = replyTokens;
		this.delivery = delivery;
		this.faults = faults;
	}

	@PostMapping("/v2/bot/message/reply")
	SentMessages reply(CallingBot bot, @RequestBody byte[] body,
			@RequestHeader(name = "X-Line-Retry-Key", required = false) @Nullable String retryKey) {
		if (retryKey != null) {
			throw MessagingRefusal.badRequest("The retry key can't be used with this endpoint");
		}
		this.faults.beforeAccepting(bot);
		JsonNode reply = this.outgoing.parse(body);
		String token = OutgoingMessages.text(reply, "replyToken");
		List<JsonNode> messages = this.outgoing.messages(reply);
		Contact contact = this.replyTokens.use(token, bot.provider().id())
			.orElseThrow(() -> MessagingRefusal.badRequest("Invalid reply token"));
		boolean silent = reply.path("notificationDisabled").asBoolean(false);
		List<SentMessage> sent = this.delivery.deliver(contact, messages, silent);
		this.faults.afterAccepting(bot);
		return new SentMessages(sent);
	}

}
