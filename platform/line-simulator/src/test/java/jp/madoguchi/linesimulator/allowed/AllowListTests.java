package jp.madoguchi.linesimulator.allowed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.madoguchi.linesimulator.record.RecordedRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AllowListTests {

	private static final String LIST = """
			# A comment.
			@id = [0-9]{1,4}
			@word = [a-z]+

			### A question
			GET /ask?id={{id}}&of=us
			host: line

			### A message
			POST /say
			host: line
			token?: t-{{id}}

			{"to":"{{id}}",
			"text":"{{word}}です。"}
			""";

	private final AllowList list = AllowList.parse(LIST);

	@Test
	void whatEqualsAnEntryIsAllowed() {
		assertAllowed(request("GET", "/ask", "id=17&of=us", Map.of("Host", "line"), ""));
		assertAllowed(request("POST", "/say", null, Map.of("host", "line"), "{\"to\":\"1\",\"text\":\"aです。\"}"));
		assertAllowed(request("POST", "/say", null, Map.of("host", "line", "token", "t-1"),
				"{\"to\":\"1\",\"text\":\"aです。\"}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "id=17", "id=17&of=us&", "of=us&id=17", "id=x&of=us", "id=12345&of=us" })
	void anotherQueryIsNot(String query) {
		assertRefused(request("GET", "/ask", query, Map.of("host", "line"), ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{\"to\":\"1\",\"text\":\"aです。\"} ", "{\"to\":\"1\", \"text\":\"aです。\"}",
			"{\"to\":\"1\",\"text\":\"Aです。\"}", "{\"to\":\"1\",\"text\":\"aです。\",\"to\":\"1\"}",
			"{\"to\":\"1\",\"text\":\"aで\\u3059。\"}", "{\"to\":\"1\",\"text\":\"aです。\"}\n" })
	void anotherBodyIsNot(String body) {
		assertRefused(request("POST", "/say", null, Map.of("host", "line"), body));
	}

	@Test
	void anotherHeaderIsNot() {
		String body = "{\"to\":\"1\",\"text\":\"aです。\"}";
		assertRefused(request("POST", "/say", null, Map.of(), body));
		assertRefused(request("POST", "/say", null, Map.of("host", "lines"), body));
		assertRefused(request("POST", "/say", null, Map.of("host", "line", "token", "t-"), body));
		assertRefused(request("POST", "/say", null, Map.of("host", "line", "x", ""), body));
	}

	@Test
	void aHeaderGivenTwiceIsNot() {
		assertRefused(new RecordedRequest(1, Instant.EPOCH, "GET", "/ask", "id=17&of=us",
				Map.of("host", List.of("line", "line")), ""));
		Map<String, List<String>> both = new HashMap<>(Map.of("host", List.of("line"), "Host", List.of("line")));
		assertRefused(new RecordedRequest(1, Instant.EPOCH, "GET", "/ask", "id=17&of=us", both, ""));
	}

	@Test
	void anotherMethodOrAddressIsNot() {
		assertRefused(request("PUT", "/ask", "id=17&of=us", Map.of("host", "line"), ""));
		assertRefused(request("GET", "/ask/", "id=17&of=us", Map.of("host", "line"), ""));
		assertRefused(request("GET", "/ask", "id=17&of=us", Map.of("host", "line"), "x"));
	}

	@Test
	void bytesThatAreNoTextAreNot() {
		byte[] bytes = "{\"to\":\"1\",\"text\":\"aです。\"}".getBytes(StandardCharsets.UTF_16LE);
		assertRefused(new RecordedRequest(1, Instant.EPOCH, "POST", "/say", null, Map.of("host", List.of("line")),
				Base64.getEncoder().encodeToString(bytes)));
	}

	@Test
	void aValueKnownExactlyMustBeThatValue() {
		AllowList strict = this.list.knowing("id", "17", "1.");
		assertThat(strict.objections(List.of(request("GET", "/ask", "id=17&of=us", Map.of("host", "line"), ""))))
			.isEmpty();
		assertThat(strict.objections(List.of(request("GET", "/ask", "id=18&of=us", Map.of("host", "line"), ""))))
			.hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(() -> this.list.knowing("nobody", "1"));
	}

	@Test
	void anEntryNobodyNeedsIsTold() {
		assertThat(this.list.unused(List.of(request("GET", "/ask", "id=17&of=us", Map.of("host", "line"), ""))))
			.containsExactly("A message");
	}

	@Test
	void theProductsListCanBeRead() {
		assertThat(AllowList.ofTheProduct().unused(List.of())).contains("Notice NEWS", "Guidance STANDARD");
	}

	private void assertAllowed(RecordedRequest request) {
		assertThat(this.list.objections(List.of(request))).isEmpty();
	}

	private void assertRefused(RecordedRequest request) {
		assertThat(this.list.objections(List.of(request))).hasSize(1);
	}

	private static RecordedRequest request(String method, String path, @Nullable String query,
			Map<String, String> headers, String body) {
		Map<String, List<String>> lists = new HashMap<>();
		headers.forEach((name, value) -> lists.put(name, List.of(value)));
		return new RecordedRequest(1, Instant.EPOCH, method, path, query, lists,
				Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
	}

}
