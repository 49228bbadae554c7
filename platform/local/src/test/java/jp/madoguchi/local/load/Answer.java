package jp.madoguchi.local.load;

import java.util.List;
import java.util.Locale;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status HTTP status
 * @param headers header lines as they came
 * @param body the whole body
 */
record Answer(int status, List<String> headers, String body) {

	Answer {
		headers = List.copyOf(headers);
	}

	/** Makes sure of a status. */
	Answer require(int wanted) {
		if (this.status != wanted) {
			throw new IllegalStateException("answered %d instead of %d: %s".formatted(this.status, wanted, this.body));
		}
		return this;
	}

	JsonNode json() {
		return JsonMapper.shared().readTree(this.body);
	}

	String location() {
		return values("location").getFirst();
	}

	/** The cookie of this name as the browser sends it back: {@code name=value}. */
	String cookie(String name) {
		return cookies().stream()
			.filter((cookie) -> cookie.startsWith(name + "="))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no cookie " + name));
	}

	/** All cookies it set, each as the browser sends it back. */
	List<String> cookies() {
		return values("set-cookie").stream().map((line) -> line.replaceFirst(";.*", "")).toList();
	}

	/** What a header's lines say. */
	List<String> values(String name) {
		return this.headers.stream()
			.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
			.map((line) -> line.substring(name.length() + 1).strip())
			.toList();
	}

}
