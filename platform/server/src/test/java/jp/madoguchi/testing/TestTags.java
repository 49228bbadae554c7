package jp.madoguchi.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Tag groups as a centre may have them, and tags as the desk sends them. */
public final class TestTags {

	private TestTags() {
	}

	/** Ages, of which one fits, and contents, of which several do. */
	public static Map<String, Object> groups(boolean required) {
		return Map.of("groups",
				List.of(group("age", "年代", "one", required, "age",
						List.of(term("20s", "〔20s〕", null, null), term("60s", "〔60s〕", null, null))),
						group("content", "内容別分類", "several", false, null,
								List.of(term("selling", "販売方法", null, null), term("contract", "契約・解約", null, null)))));
	}

	/** One group whose one tag has this name. */
	public static Map<String, Object> named(String name) {
		return Map.of("groups",
				List.of(group("age", name, "one", false, "age", List.of(term("20s", name, null, null)))));
	}

	public static Map<String, Object> group(String id, String name, String choice, boolean required,
			@Nullable String fact, List<Map<String, Object>> tags) {
		Map<String, Object> group = new HashMap<>();
		group.put("id", id);
		group.put("name", name);
		group.put("choice", choice);
		group.put("required", required);
		group.put("about", "person");
		group.put("fact", fact);
		group.put("tags", tags);
		return group;
	}

	public static Map<String, Object> term(String id, String name, @Nullable String from, @Nullable String until) {
		Map<String, Object> term = new HashMap<>();
		term.put("id", id);
		term.put("name", name);
		term.put("from", from);
		term.put("until", until);
		return term;
	}

	/**
	 * The tags a consultation shall have.
	 * @param tags each as {@code group:tag}
	 */
	public static Map<String, Object> chosen(int revision, String... tags) {
		return Map.of("revision", revision, "chosen",
				Stream.of(tags)
					.map((tag) -> tag.split(":"))
					.map((tag) -> Map.of("group", tag[0], "tag", tag[1]))
					.toList());
	}

}
