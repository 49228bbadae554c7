package jp.madoguchi.realtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;

/** Writes hints in the form of the HTML standard, section 9.2 (Server-sent events). */
final class EventWriter {

	private final HttpServletResponse response;

	private final JsonMapper json;

	EventWriter(HttpServletResponse response, JsonMapper json) {
		this.response = response;
		this.json = json;
		response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		// The one header by which proxies are commonly told not to hold a stream back.
		response.setHeader("X-Accel-Buffering", "no");
	}

	/** Writes and sends at once. */
	void write(List<Hint> hints) throws IOException {
		StringBuilder events = new StringBuilder();
		for (Hint hint : hints) {
			events.append("event: ")
				.append(hint.getClass().getSimpleName().toLowerCase(Locale.ROOT))
				.append("\ndata: ")
				.append(this.json.writeValueAsString(hint))
				.append("\n\n");
		}
		this.response.getOutputStream().write(events.toString().getBytes(StandardCharsets.UTF_8));
		this.response.flushBuffer();
	}

}
