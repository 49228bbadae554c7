package jp.madoguchi.linesimulator.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

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

	/** Whether the words stand anywhere in the request, as they are or escaped. */
	boolean contains(String words) {
		String all = this.path + '?' + this.query + this.headers + bodyText();
		return all.contains(words) || all.contains(UriUtils.encode(words, StandardCharsets.UTF_8))
				|| all.contains(URLEncoder.encode(words, StandardCharsets.UTF_8));
	}

}
