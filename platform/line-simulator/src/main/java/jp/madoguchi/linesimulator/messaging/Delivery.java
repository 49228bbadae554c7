package jp.madoguchi.linesimulator.messaging;

import java.util.ArrayList;
import java.util.List;

import jp.madoguchi.linesimulator.oauth.Secrets;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.MessageIds;
import jp.madoguchi.linesimulator.talk.Talks;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** Brings accepted messages to the phone. */
@Component
class Delivery {

	private final Talks talks;

	Delivery(Talks talks) {
		this.talks = talks;
	}

	/** Whether what is sent would arrive; LINE accepts it either way and doesn't tell. */
	boolean reaches(Contact contact) {
		return this.talks.reaches(contact);
	}

	List<SentMessage> deliver(Contact contact, List<JsonNode> messages, boolean silent) {
		List<SentMessage> sent = new ArrayList<>();
		boolean reaches = reaches(contact);
		for (JsonNode message : messages) {
			String id = MessageIds.next();
			sent.add(new SentMessage(id, Secrets.random()));
			if (reaches) {
				this.talks.deliver(contact, id, Bubble.of(message, silent));
			}
		}
		return List.copyOf(sent);
	}

}
