package jp.madoguchi.linesimulator.messaging;

import java.util.Map;

import jp.madoguchi.linesimulator.directory.People;
import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.talk.Contact;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an account can learn of itself and of the people who let it. */
@RestController
@RequestMapping("/v2/bot")
class BotController {

	private final People people;

	private final Delivery delivery;

	BotController(People people, Delivery delivery) {
		this.people = people;
		this.delivery = delivery;
	}

	/** Chat is always off, as the centres' accounts are set up. */
	@GetMapping("/info")
	Map<String, String> info(CallingBot bot) {
		return Map.of("userId", bot.channel().botUserId(), "basicId", bot.channel().basicId(), "displayName",
				bot.channel().displayName(), "chatMode", "bot", "markAsReadMode", "auto");
	}

	@GetMapping("/profile/{userId}")
	Map<String, String> profile(CallingBot bot, @PathVariable String userId) {
		Person person = this.people.byUserId(bot.provider(), userId)
			.filter((found) -> this.delivery.reaches(Contact.of(bot.provider(), found)))
			.orElseThrow(MessagingRefusal::notFound);
		return Map.of("userId", userId, "displayName", person.name(), "language", "ja");
	}

}
