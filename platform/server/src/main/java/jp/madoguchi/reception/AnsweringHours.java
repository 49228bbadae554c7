package jp.madoguchi.reception;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import tools.jackson.databind.JsonNode;

/**
 * When a number answers: day and night, or in some spans of the week. In JSON the word
 * {@code always} or the list of spans.
 */
record AnsweringHours(boolean always, List<Span> spans) {

	private static final String ALWAYS = "always";

	@JsonCreator
	static AnsweringHours of(JsonNode json) {
		if (json.isString() && json.stringValue().equals(ALWAYS)) {
			return new AnsweringHours(true, List.of());
		}
		return new AnsweringHours(false, json.valueStream().map(Span::of).toList());
	}

	@JsonValue
	Object json() {
		return this.always ? ALWAYS : this.spans;
	}

	/**
	 * Hours on some days, Japan time.
	 *
	 * @param days 1 for Monday to 7 for Sunday
	 * @param from HH:mm
	 * @param to HH:mm
	 * @param holidays whether it answers on holidays too
	 */
	record Span(List<Integer> days, String from, String to, boolean holidays) {

		private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d|24:00";

		Span {
			boolean known = days.stream().allMatch((day) -> day >= 1 && day <= 7) && !days.isEmpty()
					&& from.matches(TIME) && to.matches(TIME) && from.compareTo(to) < 0;
			if (!known) {
				throw new IllegalArgumentException("not a span of a week");
			}
		}

		static Span of(JsonNode json) {
			return new Span(json.path("days").valueStream().map(JsonNode::asInt).toList(), json.path("from").asString(),
					json.path("to").asString(), json.path("holidays").asBoolean(false));
		}

	}

}
