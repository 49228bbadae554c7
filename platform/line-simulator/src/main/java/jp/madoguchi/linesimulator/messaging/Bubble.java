package jp.madoguchi.linesimulator.messaging;

import java.util.ArrayList;
import java.util.List;

import jp.madoguchi.linesimulator.talk.TalkEntry.Link;
import jp.madoguchi.linesimulator.talk.Talks;
import tools.jackson.databind.JsonNode;

/**
 * What the phone shows of a message object: its words, and a button for every address in
 * it.
 */
final class Bubble {

	private Bubble() {
	}

	static Talks.Content of(JsonNode message, boolean silent) {
		List<Link> links = new ArrayList<>();
		collectLinks(message, links);
		return new Talks.Content(words(message), List.copyOf(links), silent);
	}

	private static String words(JsonNode message) {
		return switch (message.path("type").asString("")) {
			case "text", "textV2" -> message.path("text").asString("");
			case "template" -> message.path("template").path("text").asString(message.path("altText").asString(""));
			case "image" -> "（画像）";
			case "sticker" -> "（スタンプ）";
			default -> message.path("altText").asString("");
		};
	}

	private static void collectLinks(JsonNode node, List<Link> links) {
		if (node.path("type").asString("").equals("uri") && node.path("uri").isString()) {
			links.add(new Link(node.path("label").asString("ひらく"), node.path("uri").stringValue()));
		}
		node.valueStream().forEach((child) -> collectLinks(child, links));
	}

}
