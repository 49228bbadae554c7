package jp.madoguchi.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Memos as the desk sends them. */
public final class TestMemo {

	private TestMemo() {
	}

	public static Map<String, Object> of(String summary, String internal, List<Map<String, Object>> course) {
		return Map.of("summary", summary, "policy", "様子を見る", "course", course, "internal", internal);
	}

	/** A call of a quarter of an hour. */
	public static Map<String, Object> step(String text) {
		return step(text, "2026-04-01T01:00:00Z");
	}

	public static Map<String, Object> step(String text, String at) {
		Map<String, Object> step = new HashMap<>();
		step.put("id", UUID.randomUUID());
		step.put("at", at);
		step.put("with", "事業者");
		step.put("means", "phone");
		step.put("minutes", 15);
		step.put("text", text);
		return step;
	}

}
