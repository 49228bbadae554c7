package jp.madoguchi.linesimulator.allowed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.madoguchi.linesimulator.record.RecordedRequest;

/**
 * The requests that may reach LINE. A request is allowed when method, address, every
 * header and the whole body equal one entry of the list, byte for byte; only the values
 * the list names in double braces, identifiers and tokens, may differ, each within its
 * own form.
 */
public final class AllowList {

	private static final String RESOURCE = "/line-simulator/allowed-requests.http";

	private final AllowedForms forms;

	private final List<Entry> entries;

	private AllowList(AllowedForms forms, List<Entry> entries) {
		this.forms = forms;
		this.entries = entries;
	}

	/** Returns the product's list. */
	public static AllowList ofTheProduct() {
		try (InputStream list = AllowList.class.getResourceAsStream(RESOURCE)) {
			return parse(new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads a list: lines {@code @name = form} and, each after a line {@code ### title},
	 * requests in the way they go over the wire. Lines of a body are joined.
	 * @throws IllegalArgumentException if the list is no list
	 */
	static AllowList parse(String text) {
		String[] blocks = text.split("(?m)^###", -1);
		return new AllowList(AllowedForms.parse(blocks[0]), Arrays.stream(blocks).skip(1).map(Entry::parse).toList());
	}

	/**
	 * Returns the same list with a value known exactly: it must be one of these, instead
	 * of any of its form.
	 */
	public AllowList knowing(String name, String... values) {
		return new AllowList(
				this.forms.with(name, Stream.of(values).map(Pattern::quote).collect(Collectors.joining("|"))),
				this.entries);
	}

	/** Returns what is not allowed among these requests, a line for each. */
	public List<String> objections(Collection<RecordedRequest> requests) {
		return requests.stream().flatMap((request) -> objection(request).stream()).toList();
	}

	/** Returns titles of entries none of these requests equals: the list is too long. */
	public List<String> unused(Collection<RecordedRequest> requests) {
		return this.entries.stream()
			.filter((entry) -> requests.stream().noneMatch((request) -> entry.objection(request, this.forms).isEmpty()))
			.map(Entry::title)
			.toList();
	}

	private Optional<String> objection(RecordedRequest request) {
		List<String> reasons = this.entries.stream()
			.filter((entry) -> entry.isFor(request))
			.map((entry) -> entry.objection(request, this.forms)
				.map((reason) -> entry.title() + ": " + reason)
				.orElse(""))
			.toList();
		if (reasons.contains("")) {
			return Optional.empty();
		}
		return Optional.of("%s %s is not allowed. %s".formatted(request.method(), request.path(),
				reasons.isEmpty() ? "No entry has this address." : String.join(" ", reasons)));
	}

}
