package jp.madoguchi.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** First questions as a centre may ask them, and answers to them. */
public final class TestIntake {

	private TestIntake() {
	}

	/** A form with a question of every meaning that anything follows from. */
	public static Map<String, Object> form(int version) {
		return Map.of("version", version, "questions",
				List.of(question("what", "one", "what-happened", List.of("paid", "signed"), null),
						question("paid-when", "one", "paid-when", List.of("today", "last-24-hours", "earlier"),
								Map.of("question", "what", "options", List.of("paid"))),
						question("whom", "one", "for-whom", List.of("self", "family"), null),
						question("place", "place", "residence", List.of("nagano"), null),
						question("age", "one", "age", List.of("20s", "60s"), null),
						question("contract-day", "date", "contract-day", List.of("unknown"), null),
						question("paper-day", "date", "paper-day", List.of("unknown", "not-received"),
								Map.of("question", "contract-day", "options", List.of())),
						question("payment", "payment", "payment", List.of("card", "cash"), null),
						question("other", "text", "other-party", List.of(), null),
						question("ways", "several", "none", List.of("net", "shop"), null),
						question("name", "text", "call-name", List.of(), null),
						question("call", "call", "telephone", List.of(), null)));
	}

	/** One question; each option's title is its id in brackets. */
	public static Map<String, Object> question(String id, String kind, String meaning, List<String> options,
			@Nullable Map<String, Object> follows) {
		Map<String, Object> question = new HashMap<>();
		question.put("id", id);
		question.put("title", "問い " + id);
		question.put("hint", null);
		question.put("kind", kind);
		question.put("meaning", meaning);
		question.put("options",
				options.stream().map((option) -> Map.of("id", option, "title", "〔" + option + "〕")).toList());
		question.put("follows", follows);
		return question;
	}

	/** An answer by choice. */
	public static Map<String, Object> choice(int version, String... options) {
		return answer(version, Map.of("choices", List.of(options)));
	}

	public static Map<String, Object> day(int version, LocalDate day) {
		return answer(version, Map.of("date", day.toString()));
	}

	public static Map<String, Object> words(int version, String words) {
		return answer(version, Map.of("text", words));
	}

	/** 答えない. */
	public static Map<String, Object> declined(int version) {
		return answer(version, Map.of("declined", true));
	}

	/** An answer with these parts and no others. */
	public static Map<String, Object> answer(int version, Map<String, Object> parts) {
		Map<String, Object> answer = new HashMap<>();
		answer.put("version", version);
		answer.put("declined", false);
		answer.put("choices", List.of());
		answer.putAll(parts);
		return answer;
	}

}
