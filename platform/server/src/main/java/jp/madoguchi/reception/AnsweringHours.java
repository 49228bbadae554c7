package jp.madoguchi.reception;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.hours.WeeklySpan;

/**
 * When a number answers: day and night, or in some spans of the week. In JSON the word
 * {@code always} or the list of spans.
 */
record AnsweringHours(boolean always, List<WeeklySpan> spans) {

	private static final String ALWAYS = "always";

	@JsonCreator
	static AnsweringHours of(JsonNode json) {
		if (json.isString() && json.stringValue().equals(ALWAYS)) {
			return new AnsweringHours(true, List.of());
		}
		return new AnsweringHours(false, json.valueStream().map(AnsweringHours::span).toList());
	}

	@JsonValue
	Object json() {
		return this.always ? ALWAYS : this.spans;
	}

	private static WeeklySpan span(JsonNode json) {
		return new WeeklySpan(json.path("days").valueStream().map(JsonNode::asInt).toList(),
				json.path("from").asString(), json.path("to").asString(), json.path("holidays").asBoolean(false));
	}

}
