package jp.madoguchi.linesimulator.messaging;

import java.util.ArrayList;
import java.util.List;

import jp.madoguchi.linesimulator.messaging.MessagingRefusal.Detail;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads the body of a push or reply and refuses it as LINE does. */
@Component
class OutgoingMessages {

	private static final int MOST = 5;

	private final JsonMapper json;

	OutgoingMessages(JsonMapper json) {
		this.json = json;
	}

	JsonNode parse(byte[] body) {
		try {
			JsonNode node = this.json.readTree(body);
			if (node.isObject()) {
				return node;
			}
		}
		catch (JacksonException ex) {
			// What was sent is no JSON: refused below, like JSON that is no object.
		}
		throw MessagingRefusal.badRequest("The request body could not be parsed as JSON (line: -, column: -)");
	}

	/**
	 * The value of a required text field.
	 * @throws MessagingRefusal 400 if it is missing or no text
	 */
	static String text(JsonNode body, String property) {
		JsonNode value = body.path(property);
		if (!value.isString() || value.stringValue().isEmpty()) {
			throw MessagingRefusal
				.badRequest("The property, '" + property + "', in the request body is invalid (line: -, column: -)");
		}
		return value.stringValue();
	}

	/** The messages of a body, after all of them have been checked. */
	List<JsonNode> messages(JsonNode body) {
		JsonNode messages = body.path("messages");
		List<Detail> mistakes = new ArrayList<>();
		if (!messages.isArray() || messages.isEmpty()) {
			mistakes.add(new Detail("May not be empty", "messages"));
		}
		else if (messages.size() > MOST) {
			mistakes.add(new Detail("Size must be between 1 and " + MOST, "messages"));
		}
		for (int index = 0; index < messages.size(); index++) {
			mistakes.addAll(MessageCheck.mistakes(messages.get(index), "messages[" + index + "]"));
		}
		if (!mistakes.isEmpty()) {
			throw MessagingRefusal.invalid(mistakes);
		}
		return messages.valueStream().toList();
	}

}
