package jp.madoguchi.linesimulator.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.madoguchi.linesimulator.messaging.MessagingRefusal.Detail;
import tools.jackson.databind.JsonNode;

/**
 * LINE's limits for one message object: the type, the required texts and their lengths.
 */
final class MessageCheck {

	/**
	 * Required text fields with their greatest length in UTF-16 units, by message type.
	 */
	private static final Map<String, Map<String, Integer>> TEXTS = Map.of("text", Map.of("text", 5000), "textV2",
			Map.of("text", 5000), "template", Map.of("altText", 1500), "flex", Map.of("altText", 1500), "imagemap",
			Map.of("altText", 1500), "image", Map.of("originalContentUrl", 2000, "previewImageUrl", 2000), "sticker",
			Map.of("packageId", 20, "stickerId", 20));

	/** Required objects, by message type. */
	private static final Map<String, String> OBJECTS = Map.of("template", "template", "flex", "contents");

	private MessageCheck() {
	}

	static List<Detail> mistakes(JsonNode message, String place) {
		String type = message.path("type").asString("");
		Map<String, Integer> texts = TEXTS.get(type);
		if (texts == null) {
			return List
				.of(new Detail("Must be one of the following values: " + TEXTS.keySet().stream().sorted().toList(),
						place + ".type"));
		}
		List<Detail> mistakes = new ArrayList<>();
		texts.forEach((field, longest) -> {
			String text = message.path(field).asString("");
			if (text.isEmpty()) {
				mistakes.add(new Detail("May not be empty", place + "." + field));
			}
			else if (text.length() > longest) {
				mistakes.add(new Detail("Length must be between 0 and " + longest, place + "." + field));
			}
		});
		String object = OBJECTS.get(type);
		if (object != null && !message.path(object).isObject()) {
			mistakes.add(new Detail("May not be empty", place + "." + object));
		}
		return mistakes;
	}

}
