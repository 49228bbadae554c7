package jp.madoguchi.linesimulator.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived.
 *
 * @param n running number since the simulator started, from 1
 * @param path undecoded
 * @param query undecoded, without the question mark
 * @param headers every header line, values in their order
 * @param bodyBase64 the body's bytes, empty if there was none
 */
public record RecordedRequest(long n, Instant at, String method, String path, @Nullable String query,
		Map<String, List<String>> headers, String bodyBase64) {

	/** The body as a reader sees it; bytes that are no UTF-8 become replacement signs. */
	@JsonIgnore
	public String bodyText() {
		return new String(Base64.getDecoder().decode(this.bodyBase64), StandardCharsets.UTF_8);
	}

	boolean contains(String words) {
		return this.path.contains(words) || (this.query != null && this.query.contains(words))
				|| this.headers.toString().contains(words) || bodyText().contains(words);
	}

}
