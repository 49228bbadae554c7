package jp.madoguchi.linesimulator.allowed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.madoguchi.linesimulator.record.RecordedRequest;

/**
 * One request that is allowed.
 *
 * @param target path and query
 * @param headers by name in lower case; a name that ends in {@code ?} may be missing
 */
record Entry(String title, String method, String target, Map<String, String> headers, String body) {

	static Entry parse(String block) {
		String[] parts = block.split("\n\\s*\n", 2);
		List<String> head = parts[0].lines().filter((line) -> !line.startsWith("#")).toList();
		String[] request = head.get(1).split(" ", 2);
		Map<String, String> headers = new LinkedHashMap<>();
		for (String line : head.subList(2, head.size())) {
			int colon = line.indexOf(": ");
			headers.put(line.substring(0, colon), line.substring(colon + 2));
		}
		String body = (parts.length < 2) ? "" : parts[1].lines().map(String::strip).collect(Collectors.joining());
		return new Entry(head.getFirst().strip(), request[0], request[1], headers, body);
	}

	boolean isFor(RecordedRequest request) {
		return request.method().equals(this.method) && request.path().equals(this.target.split("\\?", 2)[0]);
	}

	/** Returns where a request differs from this entry, empty when it equals it. */
	Optional<String> objection(RecordedRequest request, AllowedForms forms) {
		String target = request.path() + ((request.query() != null) ? "?" + request.query() : "");
		if (!request.method().equals(this.method) || !forms.match(this.target, target)) {
			return Optional.of("The query differs.");
		}
		return headerObjection(request, forms)
			.or(() -> forms.match(this.body, body(request)) ? Optional.empty() : Optional.of("The body differs."));
	}

	private Optional<String> headerObjection(RecordedRequest request, AllowedForms forms) {
		Map<String, String> left = new TreeMap<>();
		request.headers()
			.forEach((name, values) -> left.merge(name.toLowerCase(Locale.ROOT), String.join("\n", values),
					(first, second) -> first + "\n" + second));
		for (Map.Entry<String, String> allowed : this.headers.entrySet()) {
			boolean optional = allowed.getKey().endsWith("?");
			String name = optional ? allowed.getKey().substring(0, allowed.getKey().length() - 1) : allowed.getKey();
			boolean missing = optional && !left.containsKey(name);
			if (!missing && !forms.match(allowed.getValue(), left.remove(name))) {
				return Optional.of("The header " + name + " differs.");
			}
		}
		return left.isEmpty() ? Optional.empty() : Optional.of("There are more headers: " + left.keySet() + ".");
	}

	/** Bytes that are no text can't equal one. */
	private static String body(RecordedRequest request) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(Base64.getDecoder().decode(request.bodyBase64())))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return "\uFFFF";
		}
	}

}
